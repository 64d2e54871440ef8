import { spawn } from 'node:child_process'
import { root } from './setup.mjs'

/**
 * Runs one command of the project from its root, with the installed tools on the path. `quiet` keeps what it says,
 * and shows it only if the command fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ code: number }>} 1 where the command could not be started
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const path = `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => (quiet ? said.push(part) : process.stdout.write(part)))
  }
  return new Promise((done) => {
    const end = (/** @type {number} */ code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said))
      done({ code })
    }
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`))
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
