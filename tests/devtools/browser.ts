import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { without } from '../../scripts/browser.mjs'
import { openPage, type Page, type PageOptions } from './page'
import { openPipe, type Send } from './pipe'
import { processorMs } from './processes'

export interface Browser {
  readonly pid: number
  readonly send: Send
  /** A tab in a fresh, private context: nothing cached, nothing stored. */
  readonly newPage: (options?: PageOptions) => Promise<Page>
  /** Processor time of the whole browser so far, in ms. */
  readonly processorMs: () => number
  /** Ends every process of it, with no time to tidy up: what a battery does. */
  readonly kill: () => void
  readonly close: () => Promise<void>
}

/**
 * Only what keeps a browser from doing its own business meanwhile. Nothing here pins tabs visible, keeps hidden timers
 * quick or takes the sound away: those are what test tools change, and they hide the faults that people meet.
 */
const flags = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  without(['Translate', 'OptimizationHints', 'MediaRouter']),
]

export interface LaunchOptions {
  /** A profile to use again; without it a fresh one is made, and removed at the end. */
  readonly profile?: string
  readonly flags?: readonly string[]
}

/** A real Chromium with nothing between it and the test but the DevTools protocol. */
export async function launch(executable: string, options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'holdspace-browser-'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(executable, [...flags, ...asRoot, ...(options.flags ?? []), `--user-data-dir=${profile}`], {
    detached: true, // its own group, so that it can be ended as one
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , toBrowser, fromBrowser] = child.stdio
  const { pid } = child
  if (pid === undefined || !(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable))
    throw new Error(`${executable} did not start.`)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const pipe = openPipe(toBrowser, fromBrowser)
  const send = pipe.send()

  const kill = () => {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // it is gone already
    }
  }
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  await send('Browser.getVersion')

  return {
    pid,
    send,
    newPage: (pageOptions) => openPage(pipe, pageOptions),
    processorMs: () => processorMs(pid),
    kill,
    close: async () => {
      await send('Browser.close').catch(() => undefined)
      const late = setTimeout(kill, 5_000)
      await gone
      clearTimeout(late)
      kill() // helpers that outlive their browser
      process.off('exit', kill)
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
