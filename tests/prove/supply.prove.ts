import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import project from '../../package.json'
import { countries } from '../../src/care/countries'
import { addressOf } from '../../src/care/emergency'
import { helplinesIn } from '../../src/care/helplines'
import { root } from '../unit/house/sources'

const folders = ['one', 'two'].map((name) => join(mkdtempSync(join(tmpdir(), 'holdspace-build-')), name))

/** Every file of a build by its name. */
const filesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  )

/**
 * Addresses that stand in the build without ever being fetched: where an error is explained, names of markup, and where
 * help is, which a person follows, or not.
 */
const named = [
  'https://react.dev/errors/',
  'http://www.w3.org/',
  'https://findahelpline.com',
  'https://befrienders.org',
  'https://www.iasp.info/crisis-centres-helplines/',
  ...countries
    .flatMap(helplinesIn)
    .flatMap(({ ways }) => ways.flatMap((way) => ('site' in way ? [addressOf(way.site)] : []))),
  addressOf('${'), // made of those lists in the code
]

beforeAll(() => {
  for (const folder of folders) execFileSync(process.execPath, ['scripts/build.mjs', folder], { cwd: root })
}, 120_000)

afterAll(() => folders.forEach((folder) => rmSync(join(folder, '..'), { recursive: true })))

describe('what is shipped', () => {
  const files = () => [...filesOf(folders[0] ?? '')]

  it('is the same, byte for byte, when it is built again', () => {
    const [one, two] = folders.map(filesOf)
    expect(one?.size).toBeGreaterThan(10)
    expect(two).toEqual(one)
  })

  it('names no address but those we know of', () => {
    const addresses = files().flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]*/g)].map(([address]) => `${path} ${address}`),
    )
    expect(addresses.filter((line) => !named.some((each) => line.includes(` ${each}`)))).toEqual([])
  })

  it('makes no code from text, and sends nothing by itself', () => {
    const reckless =
      /\beval\(|new Function\(|\bFunction\(["'`]|sendBeacon|RTCPeerConnection|new WebSocket|EventSource\(/
    expect(
      files()
        .filter(([, text]) => reckless.test(text))
        .map(([path]) => path),
    ).toEqual([])
  })

  it('says what it is made of: every package that reaches the page, each with a licence that asks for nothing back', () => {
    const bom: {
      readonly components: readonly {
        readonly name: string
        readonly licenses?: readonly { readonly license?: { readonly id: string } }[]
        readonly hashes?: readonly { readonly content: string }[]
      }[]
    } = JSON.parse(readFileSync(join(folders[0] ?? '', 'sbom.cdx.json'), 'utf8'))
    const names = bom.components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(project.dependencies)))
    expect(names.filter((name) => name in project.devDependencies && name !== 'icu-minify')).toEqual([])
    const free = new Set(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense'])
    const others = bom.components.filter(({ licenses }) => !free.has(licenses?.[0]?.license?.id ?? ''))
    expect(others).toEqual([])
    expect(bom.components.filter(({ hashes }) => hashes?.[0]?.content.length !== 128)).toEqual([])
  })

  it('has a worker that keeps every file a page can ask for, and knows each by its digest', () => {
    const worker = readFileSync(join(folders[0] ?? '', 'sw.js'), 'utf8')
    const kept = new Map(
      [...worker.matchAll(/["'`]?([\w./-]*)["'`]?: ?["'`](sha256-[\w+/=]{44})["'`]/g)].map(([, a, b]) => [a, b]),
    )
    const wanted = files()
      .map(([path]) => path.slice(1))
      .filter((path) => /^(assets\/.*|[\w.-]+\.(html|css|svg|webmanifest|wav))$/.test(path) && !/\.(br|gz)$/.test(path))
    expect(wanted.length).toBeGreaterThan(30)
    for (const path of wanted) {
      const digest = createHash('sha256')
        .update(readFileSync(join(folders[0] ?? '', path)))
        .digest('base64')
      expect(kept.get(path.replace(/^index\.html$/, '')), path).toBe(`sha256-${digest}`)
    }
    expect(kept.size).toBe(wanted.length)
  })

  it('says the digest of every file, as sha256sum checks it', () => {
    const [folder = ''] = folders
    const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n').toSorted()
    const digestOf = (path: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
    const paths = files().map(([path]) => path.slice(1))
    const wanted = paths.filter((path) => path !== 'SHA256SUMS').map((path) => `${digestOf(path)}  ${path}`)
    expect(listed).toEqual(wanted.toSorted())
  })

  it('comes without maps of its sources', () => {
    const maps = files().filter(([path, text]) => path.endsWith('.map') || text.includes('sourceMappingURL'))
    expect(maps.map(([path]) => path)).toEqual([])
  })
})
