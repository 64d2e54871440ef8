import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { root } from '../unit/house/sources'
import { tippRun } from './tippRun'
import { spokenBy, startReader, withoutNotify } from './virtualReader'

let site: Awaited<ReturnType<typeof serve>>
let browser: Browser
beforeAll(async () => {
  site = await serve({ port: 0, folder: resolve(process.env.HOLDSPACE_DIST ?? `${root}dist`) })
  const executablePath = findBrowser()
  browser = await chromium.launch(executablePath ? { executablePath } : {})
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

async function openTipp(chosen: object): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.addInitScript(
    (stored) => localStorage.setItem('holdspace.settings', stored),
    JSON.stringify({ version: 1, ...chosen }),
  )
  await withoutNotify(page)
  await page.clock.install()
  await page.goto(`http://localhost:${site.port}/#/go/plan/tipp`)
  await page.waitForSelector('html[data-app=ready]')
  await page.waitForSelector('[data-action=start]')
  // From here on time moves only by hand, so that every run is the same.
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000))
  return page
}

/** One whole run, as it is read out: what was done, and under it every phrase that was spoken then. */
async function readOut(page: Page): Promise<string> {
  await startReader(page)
  const lines: string[] = []
  let heard = 0
  for (const [name, run] of tippRun) {
    await run(page)
    const spoken = await spokenBy(page)
    lines.push(`== ${name}`, ...spoken.slice(heard), '')
    heard = spoken.length
  }
  return lines.join('\n')
}

describe('what a screen reader is told during one whole TIPP run', () => {
  it.each(['every', 'few', 'ends'])('is what was reviewed, with “%s” chosen', async (announce) => {
    const page = await openTipp({ announce })
    const told = await readOut(page)
    await page.close()
    await expect(told).toMatchFileSnapshot(`../golden/tipp-${announce}.txt`)
  })
})
