import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from '../../../scripts/browser.mjs'
import { playwrightCount, vitestCount } from '../../../scripts/counts.mjs'
import { nodeProblem } from '../../../scripts/setup.mjs'
import { firstRoute, inlineScript } from '../../../scripts/size.mjs'

const folder = mkdtempSync(join(tmpdir(), 'holdspace-scripts-'))

function written(report: object) {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

describe('set-up', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('runs on Node %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  })

  it.each(['16.20.0', '18.20.4', '20.18.9', '21.7.0', '22.11.0', ''])(
    'says in one line why not on Node %s',
    (version) => {
      expect(nodeProblem(version)).toMatch(/^Holdspace needs Node .+\.$/)
    },
  )
})

describe('the count of npm test', () => {
  it.each([
    ['all passed', { numPassedTests: 9, numFailedTests: 0 }, 0, { passed: 9, failed: 0 }],
    ['two failed', { numPassedTests: 7, numFailedTests: 2 }, 1, { passed: 7, failed: 2 }],
    ['a file that would not load', { numPassedTests: 9, numFailedTests: 0 }, 1, { passed: 9, failed: 1 }],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ])('of the unit tests: %s', (_, report, code, count) => {
    expect(vitestCount(written(report), code)).toEqual(count)
  })

  it.each([
    ['all passed', { expected: 9, unexpected: 0, flaky: 0 }, 0, { passed: 9, failed: 0 }],
    ['one failed, one only at first', { expected: 7, unexpected: 1, flaky: 1 }, 1, { passed: 7, failed: 2 }],
    ['the server would not start', { expected: 0, unexpected: 0, flaky: 0 }, 1, { passed: 0, failed: 1 }],
  ])('of the browser tests: %s', (_, stats, code, count) => {
    expect(playwrightCount(written({ stats }), code)).toEqual(count)
  })

  it('is one failure where no report was written', () => {
    expect(vitestCount(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the first route', () => {
  const page = `<link rel="icon" href="./icon.svg" /><link rel="prefetch" href="./assets/later.js" />
    <script>start()</script><a href="help.html">Help</a><script type="module" src="./assets/main.js"></script>`
  const manifest = {
    'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_a.js'], css: ['assets/main.css'] },
    '_a.js': { file: 'assets/a.js', imports: ['_b.js'] },
    '_b.js': { file: 'assets/b.js', imports: ['_a.js'], css: ['assets/b.css'] },
    'src/screens/past/Past.tsx': { file: 'assets/later.js' },
  }

  it('is the page, what it names, and all that those bring along', () => {
    const expected = ['a.js', 'b.css', 'b.js', 'main.css', 'main.js'].map((name) => `assets/${name}`)
    expect([...firstRoute(page, manifest)].toSorted()).toEqual([...expected, 'icon.svg', 'index.html'])
  })

  it('has the inline script by itself', () => {
    expect(inlineScript(page)).toBe('start()')
  })
})

describe('the browser to test in', () => {
  it('is the one that CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(findBrowser()).toBe(process.execPath)
  })

  it('is another where CHROME_PATH names nothing that is there', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'gone'))
    expect(findBrowser()).not.toBe(join(folder, 'gone'))
  })
})
