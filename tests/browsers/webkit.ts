import { spawn } from 'node:child_process'
import { keyActions, tapActions } from './actions'
import { driven, type Driven } from './driven'
import { freePort } from './freePort'
import { provide } from './packages'
import { openScreen } from './screen'

/** Debian's WebKitGTK: the engine of Safari, in another body. It says nothing of how sound behaves on an iPhone. */
export const webKitHere = () =>
  provide(
    ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
    [
      ['which', 'WebKitWebDriver'],
      ['which', 'Xvfb'],
    ],
  )

/** MiniBrowser on a screen of its own, over plain WebDriver. */
export async function startWebKit(): Promise<Driven> {
  const screen = await openScreen()
  const port = await freePort()
  const child = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const send = async (path: string, parameters?: object, method = parameters ? 'POST' : 'GET') => {
    const body = parameters ? { body: JSON.stringify(parameters) } : {}
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, ...body })
    const { value }: { value?: unknown } = Object(await answer.json())
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 400)}`)
    return value
  }
  const { sessionId }: { sessionId?: string } = Object(await sessionOf(send))
  const at = `/${sessionId}`
  await send(`${at}/timeouts`, { script: 60_000, pageLoad: 60_000 })
  return driven('WebKitGTK', {
    navigate: (url) => send(`${at}/url`, { url }),
    script: (script, args) => send(`${at}/execute/async`, { script, args: [...args] }),
    tap: (x, y) => send(`${at}/actions`, { actions: tapActions(x, y) }),
    press: (keys) => send(`${at}/actions`, { actions: keyActions(keys) }),
    resize: (width, height) => send(`${at}/window/rect`, { width, height }),
    screenshot: () => send(`${at}/screenshot`),
    close: async () => {
      await send(at, undefined, 'DELETE').catch(() => undefined)
      child.kill()
      await gone
      screen.close()
    },
  })
}

/** The driver answers a moment after it has begun. */
async function sessionOf(send: (path: string, parameters: object) => Promise<unknown>): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    try {
      return await send('', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } },
      })
    } catch (cause) {
      if (tries === 50 || !(cause instanceof TypeError)) throw cause
      await new Promise((next) => setTimeout(next, 100))
    }
  }
}
