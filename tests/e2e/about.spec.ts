import { expect } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

test('what this is: said once, after the first breath and under everything else, and not again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNow(page)
  const place = () =>
    page.evaluate(() =>
      ['h1', '.row:last-child', '#still'].map((each) => document.querySelector(each)?.getBoundingClientRect().y),
    )
  const before = await place()
  const line = page.locator('[data-plain]')
  await expect(line).toBeAttached()
  expect(await page.evaluate(() => performance.now())).toBeGreaterThan(6_000)
  expect(await place()).toEqual(before) // nothing moved when it came
  const seen = () => page.evaluate(() => localStorage.getItem('holdspace.seen'))
  expect(await seen()).toBeNull() // the four rows have the screen
  await page.mouse.wheel(0, 1_000)
  await expect.poll(seen).toBe('plain')
  await line.getByRole('link', { name: 'What this is' }).click()
  await expect(page.getByRole('heading', { name: 'What this is', level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.reload()
  await page.waitForSelector('html[data-app=ready]')
  await page.waitForFunction(() => performance.now() > 8_000)
  await expect(line).toHaveCount(0)
})

test('on a wide screen the line moves nothing when it comes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openNow(page)
  const top = () => page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().y)
  const before = await top()
  await expect(page.locator('[data-plain]')).toBeInViewport()
  expect(await top()).toBe(before)
})

test('a calendar file is handed over, and nothing is asked for', async ({ page }) => {
  await openNow(page, '#/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take it as a calendar file' }).click()
  expect((await download).suggestedFilename()).toBe('holdspace.ics')
})
