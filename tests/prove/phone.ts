import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { launch } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { holdClock } from './heldClock'
import { open, start } from './walk'

export interface Phone {
  readonly url: string
  /** A tab of its own with a session under way; with `held`, on a clock that moves only when it is moved. */
  readonly playing: (id: string, options?: { readonly held: boolean }) => Promise<Page>
  readonly close: () => Promise<void>
}

/** The app on its host, in a browser with nothing between it and the test. */
export async function phone(): Promise<Phone> {
  const site = await serve({ port: 0, folder: process.env.HOLDSPACE_DIST ?? 'dist' })
  const url = `http://localhost:${site.port}/`
  const browser = await launch(findBrowser() ?? '')
  return {
    url,
    playing: async (id, options) => {
      const page = await browser.newPage()
      if (options?.held) await holdClock(page)
      await open(page, `${url}#/go/${id}`)
      await start(page)
      return page
    },
    close: async () => {
      await browser.close()
      await site.stop()
    },
  }
}
