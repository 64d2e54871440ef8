import { expect, type Page } from '@playwright/test'
import { test, visit } from './support/site'

const places = [
  ['now', '#/now'],
  ['session', '#/go/breathe/box'],
  ['choose', '#/choose/too-much'],
  ['practise', '#/practise'],
  ['past', '#/past'],
  ['settings', '#/settings'],
  ['about', '#/about'],
  ['share', '#/plan'],
] as const

/** Goes on with the keyboard until what has the focus is named so. Whoever can see it can see where they are. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(here)) return
  }
  throw new Error(`nothing named ${name.source} can be reached by keyboard`)
}

test('a person is one tap away everywhere, with the network cut', async ({ page, site }) => {
  test.slow() // all of the app is fetched first
  await visit(page, site)
  await site.cut()
  for (const [at, place] of places) {
    await page.evaluate((hash) => location.replace(hash), place)
    await page.locator(`html[data-place=${at}]`).waitFor()
    await page.locator('[data-action=person]').click()
    await expect(page.getByRole('heading', { name: 'Need a person?' })).toBeFocused()
    await expect(page.getByRole('link', { name: /^112/ })).toHaveAttribute('href', 'tel:112')
  }
})

test('a country, a line and a way back can all be had by keyboard alone, with the network cut', async ({
  page,
  site,
}) => {
  test.slow()
  await visit(page, site)
  await site.cut()
  await tabTo(page, /^Need a person\?$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Need a person?' })).toBeFocused()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.tagName === 'SELECT')) break
  }
  await page.keyboard.type('Switz')
  await expect(page.getByLabel('Where are you?')).toHaveValue('CH')
  await expect(page.getByRole('status').filter({ hasText: 'Switzerland: 2 lines.' })).toBeAttached()
  await tabTo(page, /^Call 143$/)
  await expect(page.getByRole('link', { name: 'Call 143' })).toHaveAccessibleDescription(/Dargebotene Hand/)
  await page.reload()
  await page.waitForSelector('html[data-app=ready]')
  await expect(page.getByLabel('Where are you?')).toHaveValue('CH')
  await tabTo(page, /^Back to the guide$/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing to do yet')).toBeVisible()
})

test('a session waits while a person is looked for, and goes on where it was', async ({ page, site }) => {
  await visit(page, site)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await expect(page.locator('[data-status=playing]')).toBeVisible()
  await page.locator('[data-action=person]').click()
  await expect(page.getByRole('link', { name: /^112/ })).toBeVisible()
  await page.getByRole('button', { name: 'Back to where you were' }).first().click()
  await expect(page.locator('[data-status=paused]')).toBeVisible()
  await page.locator('[data-action=resume]').click()
  await expect(page.locator('[data-status=playing]')).toBeVisible()
})
