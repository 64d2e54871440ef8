import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

export interface Screen {
  /** What DISPLAY names it. */
  readonly display: string
  readonly close: () => void
}

/** A screen that nobody sees, for browsers that need one: Xvfb, at the first number that is free. */
export async function openScreen(width = 1440, height = 900): Promise<Screen> {
  const taken = (number: number) => existsSync(`/tmp/.X${number}-lock`) || existsSync(`/tmp/.X11-unix/X${number}`)
  let number = 90 + (process.pid % 400)
  while (taken(number)) number++
  const child = spawn('Xvfb', [`:${number}`, '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: 'ignore',
  })
  for (let tries = 0; !existsSync(`/tmp/.X11-unix/X${number}`); tries++) {
    if (tries === 100) throw new Error('Xvfb did not start.')
    await new Promise((next) => setTimeout(next, 50))
  }
  return { display: `:${number}`, close: () => void child.kill() }
}
