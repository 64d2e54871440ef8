import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { root } from '../unit/house/sources'

const run = promisify(execFile)
const copied = ['src', 'tests', 'build', 'scripts', 'worker', 'docs', 'public', 'dev']
const files = ['index.html', 'vite.config.ts', 'vitest.config.ts', 'package.json', 'package-lock.json', 'CHANGELOG.md']
const configs = ['base.', 'pure.', 'tools.', 'worker.', ''].map((name) => `tsconfig.${name}json`)

const folder = mkdtempSync(join(tmpdir(), 'holdspace-adding-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Block {
  readonly kind: string
  readonly path: string
  readonly text: string
}

/** The blocks of the document, each with what is to be done with it. */
const blocks = [
  ...readFileSync(`${root}docs/adding-an-exercise.md`, 'utf8').matchAll(/^```\w+ (\w+)=?(\S*)\n([^]*?)^```$/gm),
].map(([, kind = '', path = '', text = '']): Block => ({ kind, path, text }))

const change = (path: string, by: (text: string) => string) => {
  const before = readFileSync(join(folder, path), 'utf8')
  const after = by(before)
  expect(after, `${path} was not changed`).not.toBe(before)
  writeFileSync(join(folder, path), after)
}

interface Tree {
  readonly [key: string]: string | Tree
}

const merged = (one: Tree, other: Tree): Tree =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => {
      const [a, b] = [one[key], other[key]]
      return [key, typeof a === 'object' && typeof b === 'object' ? merged(a, b) : (b ?? a ?? '')]
    }),
  )

function follow({ kind, path, text }: Block) {
  switch (kind) {
    case 'file':
      return writeFileSync(join(folder, path), text, { flag: 'wx' })
    case 'line':
      return change(path, (before) =>
        before.replace(/^const families = .*$/m, text.trim()).replace(/^/, `import { colours } from './colours'\n`),
      )
    case 'words':
      return change(path, (before) => JSON.stringify(merged(JSON.parse(before), JSON.parse(text)), null, 2))
    case 'cautions':
      change('tests/unit/care/cautionsTable.test.ts', (before) =>
        before.replace(/^ {2}'senses\/sound':.*$/m, `$&\n${text}`),
      )
      return change('tests/unit/exercises/catalogue.test.ts', (before) =>
        before.replace(`'sound', `, `'sound', 'colours', `),
      )
    default:
      throw new Error(`what is ${kind}?`)
  }
}

const here = (command: string, ...args: readonly string[]) =>
  run(process.execPath, [join(folder, 'node_modules', command), ...args], { cwd: folder, maxBuffer: 1e8 }).catch(
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) => ({
      stdout: `FAILED ${stdout}${stderr}`,
    }),
  )

it('an exercise added as docs/adding-an-exercise.md says compiles, and passes what is asked of every exercise', async () => {
  for (const name of copied) cpSync(root + name, join(folder, name), { recursive: true })
  for (const name of [...files, ...configs]) cpSync(root + name, join(folder, name))
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'))
  expect(blocks.map(({ kind }) => kind)).toEqual(['file', 'line', 'words', 'words', 'words', 'cautions'])
  for (const block of blocks) follow(block)

  for (const config of ['tsconfig.pure.json', 'tsconfig.json'])
    expect((await here('typescript/bin/tsc', '-p', config)).stdout).toBe('')

  const house = ['keys', 'wording', 'strings', 'imports', 'sourcesNamed'].map((name) => `tests/unit/house/${name}`)
  const asked = ['tests/unit/exercises', 'tests/unit/care/cautionsTable', ...house, 'tests/screens/choose']
  const { stdout } = await here(
    'vitest/vitest.mjs',
    'run',
    '-u',
    '--configLoader',
    'runner',
    '--project',
    'unit',
    '--project',
    'screens',
    ...asked,
  )
  expect(stdout.match(/^.*(FAIL|Error).*$/gm) ?? []).toEqual([])
  expect(stdout).not.toMatch(/^FAILED/)
  expect(stdout).toMatch(/Tests.*passed/)
}, 240_000)
