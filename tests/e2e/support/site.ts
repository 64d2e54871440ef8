import { expect, test as plain, type BrowserContext, type Page } from '@playwright/test'
import { serve } from '../../../scripts/serve.mjs'

export interface Site {
  readonly url: string
  /** What a lost network is: nobody answers any more. */
  readonly cut: () => Promise<void>
}

/** A host of its own for each test, so that it can be cut off, and a browser whose worker is let in. */
export const test = plain.extend<{ readonly site: Site }>({
  serviceWorkers: 'allow',
  context: async ({ context }, use) => {
    const foreign: string[] = []
    context.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url())
    })
    await use(context)
    expect(foreign).toEqual([])
  },
  site: async ({ baseURL: _ }, use) => {
    const { port, stop } = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
    let cut: Promise<void> | undefined
    await use({ url: `http://localhost:${port}/`, cut: () => (cut ??= stop()) })
    await (cut ?? stop())
  },
})

/** Opens the app and waits until all of it is kept on the device. */
export async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(site.url)
  await page.waitForSelector('html[data-app=ready]')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}

/** A tab as it is opened on another day: nothing of the one before is in its memory. */
export async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector('html[data-app=ready]')
  return page
}
