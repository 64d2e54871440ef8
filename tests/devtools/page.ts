import type { Events } from './events'
import type { Parsed, Pipe, Send } from './pipe'

export interface PageOptions {
  readonly width?: number
  readonly height?: number
  readonly pixelRatio?: number
  /** False switches the page's scripts off, as a person may. `evaluate` still works. */
  readonly scripts?: boolean
  /** The profile's own tab, whose storage is on the disk and outlives the browser. Private unless this is true. */
  readonly lasting?: boolean
}

export interface Page {
  readonly send: Send
  readonly on: <Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void) => () => void
  readonly next: <Name extends keyof Events>(name: Name) => Promise<Events[Name]>
  /** Goes there and waits until everything the page asks for by itself has come. @throws when it has not in a minute. */
  readonly goto: (url: string) => Promise<void>
  /** Runs a function in the page. It is sent as text: it sees its arguments and the page, nothing of this side. */
  readonly evaluate: <Answer, Args extends readonly unknown[]>(
    run: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ) => Promise<Answer>
  /** Puts another tab in front for that long: the page is hidden as in a person's own browser, timers slowed and all. */
  readonly hideFor: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** A phone in the hand: one size for everything that is measured. */
export const phone = { width: 390, height: 844, pixelRatio: 2 }

const loadMs = 60_000

/** A tab of its own context, with an error if the page throws. */
export async function openPage(pipe: Pipe, options: PageOptions = {}): Promise<Page> {
  const { width, height, pixelRatio } = { ...phone, ...options }
  const browser = pipe.send()
  const context = options.lasting === true ? undefined : await browser('Target.createBrowserContext')
  const open = async () => {
    const { targetId } = await browser('Target.createTarget', { url: 'about:blank', ...context })
    const { sessionId } = await browser('Target.attachToTarget', { targetId, flatten: true })
    return { targetId, sessionId, send: pipe.send(sessionId) }
  }
  const tab = await open()

  const on: Page['on'] = (name, listener) =>
    pipe.listen(({ method, params, sessionId }) => {
      if (method === name && sessionId === tab.sessionId) listener(params)
    })
  const next: Page['next'] = (name) =>
    new Promise((resolve) => {
      const stop = on(name, (params) => {
        stop()
        resolve(params)
      })
    })

  await tab.send('Page.enable')
  await tab.send('Network.enable')
  await tab.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: pixelRatio, mobile: true })
  await tab.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  if (options.scripts === false) await tab.send('Emulation.setScriptExecutionDisabled', { value: true })

  return {
    send: tab.send,
    on,
    next,
    goto: async (url) => {
      const loaded = next('Page.loadEventFired')
      const { errorText, loaderId } = await tab.send('Page.navigate', { url })
      if (errorText) throw new Error(`${url}: ${errorText}`)
      if (loaderId === undefined) return // another place of the page that is there already: nothing is loaded
      let late: NodeJS.Timeout | undefined
      const never = new Promise<void>((_, reject) => {
        late = setTimeout(() => reject(new Error(`${url} has not loaded in ${loadMs / 1_000} s.`)), loadMs)
      })
      await Promise.race([loaded, never]).finally(() => clearTimeout(late))
    },
    evaluate: async (run, ...args) => {
      const expression = `(${String(run)})(...${JSON.stringify(args)})`
      const { result, exceptionDetails } = await tab.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      const value: Parsed = result.value
      return value
    },
    hideFor: async (ms) => {
      const other = await open()
      await other.send('Page.bringToFront')
      await new Promise((resolve) => setTimeout(resolve, ms))
      await tab.send('Page.bringToFront')
      await browser('Target.closeTarget', { targetId: other.targetId })
    },
    close: async () => {
      await browser('Target.closeTarget', { targetId: tab.targetId })
      if (context) await browser('Target.disposeBrowserContext', context)
    },
  }
}
