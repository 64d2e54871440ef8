import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyActions, tapActions } from './actions'
import { driven, type Driven } from './driven'
import { freePort } from './freePort'
import { provide } from './packages'

export const firefoxHere = () => provide(['firefox-esr'], [['firefox-esr', '--version']])

/** Preferences by name, such as `ui.prefersReducedMotion`. */
export type Preferences = Readonly<Record<string, boolean | number | string>>

/** A headless Firefox over Marionette, the wire that geckodriver too uses: no package beside the browser is needed. */
export async function startFirefox(preferences: Preferences = {}): Promise<Driven> {
  const port = await freePort()
  const profile = mkdtempSync(join(tmpdir(), 'holdspace-firefox-'))
  const wanted = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.disabledForTesting': true,
    ...preferences,
  }
  const lines = Object.entries(wanted).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn('firefox-esr', ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { send, end } = await openMarionette(port)
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  await send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 })
  return driven('Firefox', {
    navigate: (url) => send('WebDriver:Navigate', { url }),
    script: (script, args) => send('WebDriver:ExecuteAsyncScript', { script, args: [...args] }),
    tap: (x, y) => send('WebDriver:PerformActions', { actions: tapActions(x, y) }),
    press: (keys) => send('WebDriver:PerformActions', { actions: keyActions(keys) }),
    resize: (width, height) => send('WebDriver:SetWindowRect', { width, height }),
    screenshot: () => send('WebDriver:TakeScreenshot', { full: false }),
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      end()
      child.kill('SIGKILL')
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  })
}

type Send = (name: string, parameters: object) => Promise<unknown>

/** Each message is its length, a colon and JSON: `[0, id, name, parameters]` out, `[1, id, error, value]` back. */
async function openMarionette(port: number): Promise<{ readonly send: Send; readonly end: () => void }> {
  const socket = await connected(port)
  const waiting = new Map<number, (error: unknown, value: unknown) => void>()
  let read = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    read = Buffer.concat([read, chunk])
    for (;;) {
      const colon = read.indexOf(':')
      const length = Number(read.subarray(0, Math.max(0, colon)).toString())
      if (colon < 1 || read.length < colon + 1 + length) return
      const message: unknown = JSON.parse(read.subarray(colon + 1, colon + 1 + length).toString())
      read = read.subarray(colon + 1 + length)
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message[2], message[3])
    }
  })
  let last = 0
  return {
    end: () => void socket.destroy(),
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, (error, value) => {
          waiting.delete(id)
          if (error) reject(new Error(`${name}: ${JSON.stringify(error).slice(0, 400)}`))
          else resolve(isValue(value) ? value.value : value)
        })
        const text = JSON.stringify([0, id, name, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
  }
}

const isValue = (value: unknown): value is { readonly value: unknown } =>
  typeof value === 'object' && value !== null && 'value' in value

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; ; tries++) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const trying = connect(port, '127.0.0.1', () => resolve(trying))
      trying.once('error', () => resolve(undefined))
    })
    if (socket) return socket
    if (tries === 300) throw new Error('Firefox did not start.')
    await new Promise((next) => setTimeout(next, 100))
  }
}
