import { expect, type Page } from '@playwright/test'
import { openNow, readGuide } from './support/guide'
import { test } from './support/test'

const opensWith = (page: Page, settings: object) =>
  page.addInitScript(
    (chosen) => {
      if (!localStorage.getItem('holdspace.settings')) localStorage.setItem('holdspace.settings', chosen)
    },
    JSON.stringify({ version: 1, ...settings }),
  )

/** How many of the guide’s motions run that can be seen. */
const moving = (page: Page) =>
  page.evaluate(
    () =>
      (document.getElementById('guide')?.getAnimations({ subtree: true }) ?? []).filter((each) => {
        const element = each.effect instanceof KeyframeEffect ? each.effect.target : null
        return each.playState === 'running' && element?.checkVisibility({ visibilityProperty: true })
      }).length,
  )

test('nothing moving: before the app, with it, and until the switch is turned off', async ({ page }) => {
  await opensWith(page, { first: 'still' })
  await page.route('**/assets/*.js', () => {}) // the app does not come
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByText('You’re here.')).toBeVisible()
  expect(await moving(page)).toBe(0)
  await page.unroute('**/assets/*.js')
  await openNow(page)
  await expect(page.getByRole('switch', { name: 'Hold still' })).toBeChecked()
  expect(await moving(page)).toBe(0)
  await page.getByRole('switch', { name: 'Hold still' }).uncheck()
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
})

test('a quiet light: no breath to follow, and a breath once it is asked for', async ({ page }) => {
  await opensWith(page, { first: 'light' })
  await openNow(page)
  await expect(page.locator('.phase')).toBeHidden()
  await expect(page.locator('[data-guide]')).toBeVisible()
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.waitForSelector('[data-status=playing]')
  await expect(page.locator('[data-guide]')).toHaveCSS('opacity', '1')
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
})

test('a look around: words in the place of the light, before the app as well', async ({ page }) => {
  await opensWith(page, { first: 'look' })
  await page.route('**/assets/*.js', () => {})
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByText('Find something blue.')).toBeVisible()
  await expect(page.locator('[data-guide]')).toBeHidden()
})

test('is chosen in the settings, seen at once, and again at the next opening', async ({ page }) => {
  await openNow(page, '#/settings')
  await page.getByRole('switch', { name: 'My treatment asks me to stay with it' }).check()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.locator('.phase')).toBeHidden()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-first', 'light')
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
  await page.getByRole('button', { name: 'How is it now?' }).click()
  await expect(page.getByRole('textbox', { name: 'A word for it, if you like' })).toBeVisible()
  await expect(page.getByText('Did it feel helpful?')).toHaveCount(0)
})

test('anything else that is stored there is the breath', async ({ page }) => {
  await opensWith(page, { first: '"><b>' })
  await openNow(page)
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
})
