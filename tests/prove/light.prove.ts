import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'
import { serve } from '../../scripts/serve.mjs'
import { root } from '../unit/house/sources'
import { luminances, openEye } from './eye'

/** One breath and the turn into the next, looked at twice a second. */
const everyMs = 500
const untilMs = 11_000

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

const worlds = ['night', 'day'].flatMap((theme) => [
  ...['circle', 'wave', 'path', 'bar', 'words'].map((shape) => ({ theme, shape, motion: 'full' })),
  ...['gentle', 'none'].map((motion) => ({ theme, shape: 'circle', motion })),
])

async function started(page: Page, world: object): Promise<void> {
  await page.addInitScript(
    (stored) => localStorage.setItem('holdspace.settings', stored),
    JSON.stringify({ version: 1, ...world }),
  )
  await page.goto(`http://localhost:${site.port}/#/go/breathe/ext46`)
  await page.waitForSelector('html[data-app=ready]')
  await page.locator('[data-action=start]').click()
  await page.waitForSelector('[data-status=playing]')
}

const seek = (page: Page, atMs: number) =>
  page.evaluate((time) => {
    for (const motion of document.getElementById('guide')?.getAnimations({ subtree: true }) ?? []) {
      motion.pause()
      motion.currentTime = time
    }
  }, atMs)

describe.each(worlds)('by $theme, as $shape, moving $motion', (world) => {
  it('no ninth of the screen changes by a fifth of the full range within a second, and nothing flashes', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
    const eye = await openEye(browser)
    await started(page, world)
    if (['wave', 'path', 'bar'].includes(world.shape)) await page.waitForSelector('.guide[data-drawn]')
    const seen: (readonly number[])[] = []
    for (let atMs = 0; atMs <= untilMs; atMs += everyMs) {
      await seek(page, atMs)
      seen.push(await luminances(eye, await page.screenshot()))
    }
    await page.close()
    await eye.close()
    const perSecond = 1_000 / everyMs
    const changes = seen.slice(perSecond).flatMap((now, at) =>
      now.map((value, tile) => {
        const within = seen.slice(at, at + perSecond + 1).map((each) => each[tile] ?? 0)
        return { most: Math.max(...within) - Math.min(...within), value }
      }),
    )
    const most = Math.max(...changes.map((each) => each.most))
    console.log(`${world.theme}, ${world.shape}, ${world.motion}: at most ${most.toFixed(3)} of the range in a second`)
    expect(changes.length).toBeGreaterThan(100)
    expect(most).toBeLessThan(0.2)
  })
})
