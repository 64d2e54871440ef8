import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './support/guide'
import { test } from './support/test'
import { untilWrittenDown } from './support/writtenDown'

const card = (page: Page) => page.getByRole('region', { name: 'Something was under way' })

test('a reload in the middle: the card under the guide, and carrying on where it was', async ({ page }) => {
  await breatheWithThis(page)
  await page.waitForSelector('[data-cue-index="3"]', { timeout: 20_000 }) // far enough that five seconds may be lost
  await page.reload()
  await expect(card(page)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'playing')
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'breathe/ext46')
  expect(Number(await page.locator('main').getAttribute('data-cue-index'))).toBeGreaterThan(0)
})

test('start over files what was, and opens the same, not started', async ({ page }) => {
  await breatheWithThis(page)
  await untilWrittenDown(page)
  await page.reload()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ready')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('link', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
})

test('leave it files what was, and the card does not come again', async ({ page }) => {
  await breatheWithThis(page)
  await untilWrittenDown(page)
  await page.reload()
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(card(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
  await openNow(page, '?again')
  await expect(card(page)).toHaveCount(0)
})

test('after 6 hours it is filed by itself', async ({ page }) => {
  await breatheWithThis(page)
  await untilWrittenDown(page)
  await page.reload()
  await expect(card(page)).toBeVisible()
  await page.addInitScript((hours) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + hours * 3_600_000
  }, 7)
  await openNow(page, '?later')
  await page.getByRole('link', { name: 'Looking back' }).click()
  await expect(page.locator('[data-record]')).toHaveCount(1)
})

test('after 6 hours it is found as well where Looking back is what is opened first', async ({ page }) => {
  await breatheWithThis(page)
  await untilWrittenDown(page)
  await page.addInitScript((hours) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + hours * 3_600_000
  }, 7)
  await openNow(page, '?later#/past')
  await expect(page.locator('[data-record]')).toHaveCount(1)
})

test('a session that ended leaves no card', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
  await openNow(page, '?again')
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})

/** A session under way in this page, and another page that says so. */
async function besideAnother(page: Page): Promise<Page> {
  await breatheWithThis(page)
  await untilWrittenDown(page)
  const second = await page.context().newPage()
  await openNow(second)
  await expect(card(second)).toContainText('another tab')
  return second
}

test('a second tab says where it goes on, and can take it over', async ({ page }) => {
  const second = await besideAnother(page)
  await second.getByRole('button', { name: 'Go on here' }).click()
  await expect(second.locator('main')).toHaveAttribute('data-exercise', 'breathe/ext46')
  await expect(page.locator('main')).toHaveAttribute('data-status', 'paused')
  await expect(page.getByText('It goes on in another tab now.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the guide' }).click()
  await second.locator('[data-action=end]').click()
  await second.getByRole('button', { name: 'Looking back' }).click()
  await expect(second.locator('[data-record]')).toHaveCount(1)
})

test('once the other tab is gone, what was under way there can be gone on with here', async ({ page }) => {
  const second = await besideAnother(page)
  await page.close()
  await second.getByRole('button', { name: 'Carry on' }).click()
  await expect(second.locator('main')).toHaveAttribute('data-exercise', 'breathe/ext46')
})
