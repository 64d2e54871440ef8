import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { playwrightCount, vitestCount } from './counts.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('./counts.mjs').Count} Count */

const startedMs = performance.now()
setUp()

// What needs the installed packages is fetched only now that they are there.
const { noBrowser, provideBrowser } = await import('./browser.mjs')

/** @type {string[]} */
const failures = []

const results = mkdtempSync(join(tmpdir(), 'holdspace-'))
const unitResults = join(results, 'unit.json')
const e2eResults = join(results, 'e2e.json')

/**
 * One command that passes or fails as a whole, and says something only if it fails.
 * @param {string} command
 * @param {string[]} args
 * @returns {() => Promise<Count>}
 */
const check =
  (command, ...args) =>
  async () =>
    (await run(command, args, { quiet: true })).code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** What looks at the files as they stand: none keeps two processors busy, so the longest begin first. */
const ofFiles = /** @type {const} */ ([
  ['format, sources', check('prettier', '--check', '--log-level', 'warn', 'src')],
  ['format, everything else', check('prettier', '--check', '--log-level', 'warn', '.', '!src/**')],
  ['types, pure rooms', check('tsc', '-p', 'tsconfig.pure.json')],
  ['types, app', check('tsc', '-p', 'tsconfig.json')],
  ['types, worker', check('tsc', '-p', 'tsconfig.worker.json')],
  ['types, tools and tests', check('tsc', '-p', 'tsconfig.tools.json')],
  ['lint', check('oxlint', '--type-aware', 'src', 'worker', 'tests', 'build', 'scripts', 'dev')],
  ['unused code', check('knip')],
])

const checks = /** @type {const} */ ([
  ['unit and screens', unit],
  ['build', check(process.execPath, 'scripts/build.mjs')],
  ['size', ofBuild(check(process.execPath, 'scripts/size.mjs'))],
  ['end to end', ofBuild(inBrowser(endToEnd))],
  ['killed at ten moments', ofBuild(inBrowser(sample('kill.prove', 10)))],
  ['five damaged profiles', ofBuild(inBrowser(sample('corrupt.prove', 5)))],
])

/**
 * What looks at the build has nothing to look at if there is none: an older one would give an answer to no question.
 * @param {() => Promise<Count>} count
 */
function ofBuild(count) {
  return async () => {
    if (!failures.includes('build')) return count()
    console.log('   Needs the build.')
    return { passed: 0, failed: 1 }
  }
}

/**
 * What needs a browser says in one line what to do where there is none.
 * @param {() => Promise<Count>} count
 */
function inBrowser(count) {
  return async () => {
    if (provideBrowser()) return count()
    console.log(noBrowser)
    return { passed: 0, failed: 1 }
  }
}

/**
 * So many cases of one suite of `npm run prove`, with counts only: no test here asserts a time.
 * @param {string} suite
 * @param {number} cases
 */
function sample(suite, cases) {
  return async () => {
    const args = ['run', '--configLoader=runner', '--project=prove', '--reporter=dot', suite]
    const { code } = await run('vitest', args, { env: { CASES: String(cases), SAMPLE: '1' } })
    return code === 0 ? { passed: cases, failed: 0 } : { passed: 0, failed: 1 }
  }
}

async function unit() {
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitResults}`]
  const projects = ['--project=unit', '--project=screens']
  // As many at a time as there are processors: by itself one is left idle, and nothing else runs meanwhile.
  const workers = `--maxWorkers=${availableParallelism()}`
  const { code } = await run('vitest', ['run', '--configLoader=runner', workers, ...projects, ...report], {
    env: { NODE_ENV: 'test' }, // whatever the shell says: React's production build cannot be tested
  })
  return vitestCount(unitResults, code)
}

async function endToEnd() {
  const { code } = await run('playwright', ['test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eResults },
  })
  return playwrightCount(e2eResults, code)
}

const sum = { passed: 0, failed: 0 }

/**
 * Runs one of the checks and takes its outcome in.
 * @param {typeof checks[number] | typeof ofFiles[number]} check
 */
async function carryOut([name, count]) {
  const fromMs = performance.now()
  const { passed, failed } = await count()
  console.log(`   ${name}: ${passed} passed, ${failed} failed, ${seconds(fromMs)} s`)
  sum.passed += passed
  sum.failed += failed
  if (failed > 0) failures.push(name)
}

console.log('\n── files')
const left = [...ofFiles]
const lane = async () => {
  for (let next = left.shift(); next; next = left.shift()) await carryOut(next)
}
await Promise.all([lane(), lane()])
for (const each of checks) {
  console.log(`\n── ${each[0]}`)
  await carryOut(each)
}
rmSync(results, { recursive: true, force: true })

console.log(`\n${failures.length > 0 ? `Failed: ${failures.join(', ')}. ` : ''}${seconds(startedMs)} s in all.`)
process.exitCode = failures.length > 0 ? 1 : 0
console.log(`${sum.passed} passed, ${sum.failed} failed`)

/** @param {number} fromMs */
function seconds(fromMs) {
  return ((performance.now() - fromMs) / 1_000).toFixed(1)
}
