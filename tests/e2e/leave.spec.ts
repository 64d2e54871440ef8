import { expect, type Page } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

const places = {
  now: '#/now',
  choose: '#/choose/too-much',
  session: '#/go/breathe/box',
  practise: '#/practise',
  share: '#/plan/share?v=1&s=breathe/box',
  past: '#/past',
  settings: '#/settings',
  help: '#/help',
  about: '#/about',
  network: '#/network',
  kept: '#/kept/file',
}

const isSeen = (page: Page) => page.evaluate(() => document.body.checkVisibility())

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`leaving covers every screen before the neutral page has come, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.route('**/leave.html', (route) => route.fulfill({ status: 204 })) // on the way for ever
    await openNow(page)
    for (const [place, address] of Object.entries(places)) {
      await page.evaluate((to) => {
        delete document.documentElement.dataset.left
        location.replace(to)
      }, address)
      await page.locator(`html[data-place=${place}] h1`).first().waitFor()
      expect(await isSeen(page), place).toBe(true)
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      expect(await isSeen(page), place).toBe(false)
    }
  })
