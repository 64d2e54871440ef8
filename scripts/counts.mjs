import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * How many tests of a Vitest run passed and failed.
 * @param {string} path of its JSON report; a missing one is one failure
 * @param {number} code its exit code: a run that failed with no failed test (a file that would not load) counts as one
 * @returns {Count}
 */
export function vitestCount(path, code) {
  const report = read(path)
  return settled({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, code)
}

/**
 * How many tests of a Playwright run passed and failed. One that passed only when tried again has failed.
 * @param {string} path of its JSON report; a missing one is one failure
 * @param {number} code its exit code
 * @returns {Count}
 */
export function playwrightCount(path, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(path)?.stats ?? {}
  return settled({ passed: expected, failed: unexpected + flaky }, code)
}

/**
 * No test at all is a failure too: a guard that looked at nothing.
 * @param {Count} count
 * @param {number} code
 */
function settled({ passed, failed }, code) {
  const wrong = code !== 0 || passed + failed === 0
  return { passed, failed: wrong ? Math.max(1, failed) : failed }
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
