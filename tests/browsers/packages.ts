import { spawnSync } from 'node:child_process'

/** Whether what a proof needs is here; where it is not, what was tried and what came of it, to be printed. */
export type Provided = { readonly here: true } | { readonly here: false; readonly notRun: string }

const ran = (command: string, ...args: readonly string[]) =>
  spawnSync(command, [...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

/**
 * Debian packages, installed where that needs no question: as root, by apt. `works` are commands that succeed only
 * where they are there. A proof that has no browser says "not run", and never "passed".
 */
export function provide(packages: readonly string[], works: readonly (readonly [string, ...string[]])[]): Provided {
  const missing = () => works.find(([command, ...args]) => ran(command, ...args).status !== 0)
  if (!missing()) return { here: true }
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages] as const
  const [command, ...args] = install
  if (process.getuid?.() !== 0) return notRun(install.join(' '), 'This needs root.')
  ran('apt-get', 'update', '-qq')
  const { error, stdout, stderr } = ran(command, ...args)
  const left = missing()
  if (!left) return { here: true }
  return notRun(install.join(' '), `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}\n${left.join(' ')} fails.`)
}

const notRun = (command: string, output: string): Provided => ({
  here: false,
  notRun: `not run: ${command}\n${output.trim().split('\n').slice(-8).join('\n')}`,
})
