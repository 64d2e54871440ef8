import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root } from './sources'

const papers = [
  'docs/hazard-log.md',
  'docs/threat-model.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'docs/adding-an-exercise.md',
  'docs/browsers.md',
]
const read = (path: string) => readFileSync(root + path, 'utf8')

/** Files of ours that a paper names as code: tests, sources, documents. */
const namedIn = (text: string) =>
  [...text.matchAll(/`((?:tests|src|docs|build)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path)

/** What a paper links to here, from where it stands. */
const linkedIn = (path: string) =>
  [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => (path.includes('/') ? `docs/${to}` : to))

const hazards = [...read('docs/hazard-log.md').matchAll(/^\| (H\d+) +\|(.*)\|$/gm)].map(([, id = '', row = '']) => ({
  id,
  row,
}))

describe('the papers', () => {
  it.each(papers)('%s names only what is there', (path) => {
    const named = [...namedIn(read(path)).filter((each) => each !== 'src/exercises/colours.ts'), ...linkedIn(path)]
    expect(named.filter((each) => !existsSync(root + each))).toEqual([])
  })

  it('name a test for every hazard, and no hazard twice', () => {
    expect(hazards.length).toBeGreaterThan(20)
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length)
    expect(hazards.filter(({ row }) => !namedIn(row).some((each) => each.startsWith('tests/')))).toEqual([])
  })

  it('name every command that there is', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'))
    const asked = [...papers, 'README.md'].flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
    )
    expect(asked.filter((name) => !(name in scripts))).toEqual([])
  })

  it('would be missed', () => {
    expect(namedIn('held by `tests/unit/nowhere.test.ts`').filter((each) => !existsSync(root + each))).toHaveLength(1)
  })
})
