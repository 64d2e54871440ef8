import { resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { languages } from '../../src/words/languages'
import { axeAgainst } from '../e2e/support/axe'
import { states } from '../e2e/support/states'
import { root } from '../unit/house/sources'

/** One that is written from the left, one from the right, one without spaces between words; as far as there are words. */
const spoken = languages.filter(({ code }) => ['en', 'ar', 'ja'].includes(code))

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

const worlds = spoken.flatMap(({ code }) =>
  ['night', 'day'].flatMap((theme) => ['full', 'gentle'].map((motion) => ({ language: code, theme, motion }))),
)

describe.each(worlds)('in $language, by $theme, moving $motion, axe finds nothing against', (world) => {
  it.each(states)('%s', async (_, open) => {
    const context = await browser.newContext({ baseURL: `http://localhost:${site.port}`, serviceWorkers: 'block' })
    try {
      const page = await context.newPage()
      await page.addInitScript(
        (stored) => localStorage.setItem('holdspace.settings', stored),
        JSON.stringify({ version: 1, ...world }),
      )
      await open(page)
      await page.locator(`html[lang=${world.language}]`).waitFor()
      expect(await axeAgainst(page)).toEqual([])
    } finally {
      await context.close()
    }
  })
})
