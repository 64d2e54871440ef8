import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Runs before anything is installed, on any Node: Node's own modules only, and no syntax that an old one cannot read.

export const root = fileURLToPath(new URL('..', import.meta.url))

const lock = root + 'package-lock.json'
const stamp = root + 'node_modules/.made-from'

/** Checks Node and installs what the lockfile names, unless that is what is there. Leaves with one line if it cannot. */
export function setUp() {
  const problem = nodeProblem(process.versions.node)
  if (problem) leave(problem)
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing what the lockfile names.')
  if (!npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'])) {
    leave('Not everything could be installed; the lines above say why. Run this again to go on from here.')
  }
  writeFileSync(stamp, wanted)
}

/**
 * What is wrong with this version of Node, if anything.
 * @param {string} version as in process.versions.node
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  return fits ? undefined : `Holdspace needs Node 20.19, 22.12 or newer. This is Node ${version}.`
}

/** The lock's contents, and the machine kind: some packages are built for one system and processor. */
function fingerprint() {
  return [createHash('sha256').update(readFileSync(lock)).digest('hex'), process.platform, process.arch].join(' ')
}

/**
 * @param {string[]} args
 * @returns {boolean} whether it went well
 */
function npm(args) {
  // Started by npm, its own file is named; started by hand, it is the one on the path, which Windows wraps in a .cmd.
  const own = process.env.npm_execpath
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
  const { status } =
    own && /npm-cli\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  return status === 0
}

/**
 * @param {string} line
 * @returns {never}
 */
function leave(line) {
  console.error(line)
  process.exit(1)
}
