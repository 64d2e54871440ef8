import { describe, expect, it } from 'vitest'
import { find, keep, pageOf, tidy } from '../../../worker/shelf'
import { fakeCaches } from '../../fakes/fakeCaches'

const one = { name: 'one', files: { '': 'page 1', 'assets/a.js': 'a', 'assets/b1.js': 'b 1' } }
const two = { name: 'two', files: { '': 'page 2', 'assets/a.js': 'a', 'assets/b2.js': 'b 2' } }
const hostOf = (...builds: readonly { readonly files: object }[]) =>
  new Map(builds.flatMap(({ files }) => Object.entries(files)))

describe('a build on its shelf', () => {
  it('is there whole', async () => {
    const { kept } = fakeCaches(hostOf(one))
    await keep(one, kept)
    for (const [path, text] of Object.entries(one.files)) {
      expect(await (await find(one, path, kept))?.text()).toBe(text)
    }
  })

  it('is not there at all if one of its files is not, and what was there before stays', async () => {
    const host = hostOf(one)
    const { kept, shelves } = fakeCaches(host)
    await keep(one, kept)
    host.set('', 'page 2') // half of a newer build is on the host so far
    await expect(keep(two, kept)).rejects.toThrow()
    expect([...shelves.keys()]).toEqual(['holdspace.build.one'])
    expect(await (await find(one, '', kept))?.text()).toBe('page 1')
  })

  it('is not made of another build’s files', async () => {
    const host = hostOf(two)
    host.set('assets/b2.js', 'b 1')
    const { kept, shelves } = fakeCaches(host)
    await expect(keep(two, kept)).rejects.toThrow('digest')
    expect(shelves.size).toBe(0)
  })

  it('asks only for what no older build has brought', async () => {
    const host = hostOf(one)
    const { kept, asked } = fakeCaches(host)
    await keep(one, kept)
    for (const [path, text] of Object.entries(two.files)) host.set(path, text)
    asked.length = 0
    await keep(two, kept)
    expect(asked.toSorted()).toEqual(['', 'assets/b2.js'])
  })

  it('still has the files of an older page until it is tidied, and its own page always', async () => {
    const { kept, shelves } = fakeCaches(hostOf(two))
    await keep(one, { ...kept, fetch: fakeCaches(hostOf(one)).kept.fetch })
    await keep(two, kept)
    expect(await (await find(two, 'assets/b1.js', kept))?.text()).toBe('b 1')
    expect(await (await find(two, '', kept))?.text()).toBe('page 2')
    shelves.set('somebody else', new Map())
    await tidy(two, kept)
    expect([...shelves.keys()]).toEqual(['holdspace.build.two', 'somebody else'])
    expect(await find(two, 'assets/b1.js', kept)).toBeUndefined()
  })
})

describe('the page that is answered with', () => {
  const build = { name: 'one', files: { '': 'page', 'index.de.html': 'Seite' } }
  const chosen = async (code?: string) => {
    const { kept, shelves } = fakeCaches(hostOf(build))
    if (code !== undefined) shelves.set('holdspace.language', new Map([['https://here/language', new Response(code)]]))
    return pageOf(build, kept)
  }

  it('is in the language that was chosen', async () => {
    expect(await chosen('de')).toBe('index.de.html')
  })

  it.each([undefined, 'en', 'xx', '', '../leave'])('is the first one where %s was chosen', async (code) => {
    expect(await chosen(code)).toBe('')
  })
})
