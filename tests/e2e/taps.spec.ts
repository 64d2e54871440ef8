import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './support/guide'
import { heldBack } from './support/heldBack'
import { test } from './support/test'
import { untilWrittenDown } from './support/writtenDown'

const action = (name: string) => `[data-action=${name}]`

async function sessionsKept(page: Page): Promise<number> {
  await page.locator(action('end')).click()
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
  await page.getByRole('button', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]').first()).toBeVisible()
  return page.locator('[data-record]').count()
}

test('two taps on a row while it is fetched begin one session', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/SessionScreen*.js')
  await openNow(page)
  const row = page.getByRole('button', { name: 'Breathe with this' })
  await row.click()
  await row.click()
  letGo()
  await page.waitForSelector('[data-status=playing]')
  expect(await sessionsKept(page)).toBe(1)
})

test('of two rows that are tapped while the first is fetched, the last one counts', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/SessionScreen*.js')
  await openNow(page)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.getByRole('button', { name: 'Look around' }).click()
  letGo()
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'senses/54321')
  expect(await sessionsKept(page)).toBe(1)
})

test('whoever goes elsewhere while a row is fetched is not called back', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/SessionScreen*.js')
  const letSettingsGo = await heldBack(page, '**/assets/SettingsScreen*.js')
  await openNow(page)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  const came = page.waitForResponse('**/assets/SessionScreen*.js')
  letGo()
  // Once it is here for this, it is for whatever else waited for it.
  await page.evaluate((file) => import(file).then(() => new Promise((done) => setTimeout(done))), (await came).url())
  letSettingsGo()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
})

for (const place of ['past', 'settings', 'go/breathe/box'])
  test(`a row tapped before the app has come is obeyed where #/${place} was opened`, async ({ page }) => {
    const letGo = await heldBack(page, '**/assets/*.js')
    await page.goto(`/#/${place}`, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Breathe with this' }).click()
    letGo()
    await expect(page.locator('[data-status=playing]')).toHaveAttribute('data-exercise', 'breathe/ext46')
    await expect(page.locator(action('pause'))).toBeVisible()
    expect(await sessionsKept(page)).toBe(1)
  })

test('two taps on Start while its picture is fetched start what is seen', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/BodyPicture*.js')
  await openNow(page, '#/go/muscle/4')
  const start = page.locator(action('start'))
  await start.click()
  await start.click()
  letGo()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'playing')
})

test('a key that is held down is pressed once: Escape pauses, and does not end', async ({ page }) => {
  await breatheWithThis(page)
  await page.keyboard.down('Escape')
  await page.keyboard.down('Escape') // the same key again is its repetition
  await page.keyboard.up('Escape')
  await expect(page.locator('main')).toHaveAttribute('data-status', 'paused')
  await page.keyboard.press('Escape')
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ended')
})

test('in the dark a pause is seen, and Tab leads to nothing unseen', async ({ page }) => {
  await breatheWithThis(page)
  const dim = page.getByRole('button', { name: 'Dim' })
  await dim.click()
  await page.keyboard.press('Escape')
  const carryOn = page.getByRole('button', { name: 'Carry on' })
  await expect(carryOn).toBeFocused()
  await carryOn.click()
  await dim.click()
  const cover = page.getByRole('button', { name: 'Tap anywhere for the rest.' })
  await expect(cover).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(cover).toHaveCount(0)
})

test('what began with a link of any length is offered again after a reload', async ({ page }) => {
  await openNow(page, `#/go/${'a'.repeat(300)}`)
  await page.locator(action('start')).click()
  await page.waitForSelector('[data-status=playing]')
  await untilWrittenDown(page)
  await openNow(page, '?again')
  await expect(page.locator(action('pick-up'))).toBeVisible()
})
