import { expect, test as plain } from '@playwright/test'
import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test'

interface Watch {
  /** Names an error that a test brings about on purpose, and that so is not held against the page. */
  readonly expectError: (about: RegExp) => void
}

interface Shared {
  readonly context: BrowserContext
  /** Closes what a test has opened, and deletes all that was kept for it. */
  readonly empty: () => Promise<void>
}

/**
 * Of a test that needs a browser's profile for itself: with scripts off, by touch, or with an ear to all of its pages.
 * Besides what it tells, it fails if the page asked another origin for anything, broke its own policy, or met an error
 * that nobody caught.
 */
export const testApart = plain.extend<Watch>({
  expectError: [
    async ({ context, baseURL }, use) => {
      const { seen, stop } = watch(context, new URL(baseURL ?? '').origin)
      const onPurpose: RegExp[] = []
      await use((about) => onPurpose.push(about))
      stop()
      expect(seen.filter((line) => !onPurpose.some((each) => each.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

/** The test of every other file here: the same, in a profile that is emptied after each, as making one takes longer. */
export const test = testApart.extend<object, { readonly shared: Shared }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { viewport = null, baseURL = '', serviceWorkers = 'block' } = project.use
      const context = await browser.newContext({ viewport, baseURL, serviceWorkers })
      const keeper = await context.newPage()
      const devtools = await context.newCDPSession(keeper)
      const empty = async () => {
        await Promise.all(context.pages().map(async (page) => page === keeper || page.close()))
        await context.clearPermissions()
        const { origin } = new URL(baseURL)
        await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
      }
      await use({ context, empty })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => {
    await use(shared.context)
    await shared.empty()
  },
})

/** Takes down what a page does that no page of ours does, until it is told to stop. */
function watch(context: BrowserContext, origin: string) {
  const seen: string[] = []
  const onRequest = (request: Request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol !== 'blob:' && protocol !== 'data:') seen.push(`asked ${request.url()}`)
  }
  const onError = (error: WebError) => void seen.push(`threw ${error.error().message}`)
  // a broken policy is told here, and only here, whatever it was that broke it
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.push(`said ${message.text()}`)
  }
  context.on('request', onRequest).on('weberror', onError).on('console', onConsole)
  const stop = () => void context.off('request', onRequest).off('weberror', onError).off('console', onConsole)
  return { seen, stop }
}
