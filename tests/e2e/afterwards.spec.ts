import { expect, type Page } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

const suggestion = (page: Page) => page.locator('[data-suggestion]')

async function pin(page: Page, id: string) {
  await openNow(page, `#/go/${id}`)
  await page.getByText('For another time').click()
  await page.getByRole('checkbox', { name: 'Keep this at hand' }).check()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('holdspace.suggestion'))).toContain(id)
}

/** A session that was rated before, and afterwards. */
async function rated(page: Page) {
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.locator('[data-action=check-in]').click()
  await page.getByRole('radio', { name: /^7/ }).check()
  await page.keyboard.press('Escape')
  await page.locator('[data-action=end]').click()
  await page.getByRole('radio', { name: 'Lower' }).check()
  await page.getByRole('radio', { name: /^4/ }).check()
}

test('what was pinned is named on the first screen with its reason, opens ready, and can be off', async ({ page }) => {
  await pin(page, 'cold/wrists')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(suggestion(page)).toContainText('You pinned this.')
  await page.reload()
  await expect(suggestion(page)).toContainText('Cool wrists')
  await suggestion(page).getByRole('link').click()
  await expect(page.locator('[data-status=ready][data-exercise="cold/wrists"]')).toBeVisible()

  await openNow(page, '?again#/settings')
  await page.getByRole('switch', { name: 'Suggest nothing on the first screen' }).check()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
  await openNow(page, '?once-more')
  expect(await page.evaluate(() => localStorage.getItem('holdspace.suggestion'))).toBeNull()
  await expect(suggestion(page)).toHaveCount(0)
})

test('what one keeps at hand stands first under Something else', async ({ page }) => {
  await pin(page, 'senses/feet')
  await openNow(page, '?again#/choose/something-else')
  const before = page.locator('[data-from-before]')
  await expect(before.getByRole('link').first()).toContainText('You pinned this.')
  await expect(before.getByRole('link')).toHaveCount(2) // and one that is used less
})

test('a rated session is counted, told in pictures and tables, and gone once ratings are off', async ({ page }) => {
  await openNow(page)
  await rated(page)
  await openNow(page, '?again#/past/afterwards')
  const item = page.locator('[data-tool="breathe/ext46"]')
  await expect(item).toContainText('Rated 1 of 1 time. Too early to say.')
  await expect(item.getByRole('img', { name: 'One rated time: 1 lower' })).toBeVisible()
  await page.getByRole('link', { name: 'Pictures' }).click()
  await expect(page.getByRole('img', { name: /^Before and afterwards/ })).toBeVisible()
  await page.getByText('The same as a table').first().click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()

  await openNow(page, '?off#/settings')
  await page.getByRole('switch', { name: 'No ratings' }).check()
  await openNow(page, '?then#/past/afterwards')
  await expect(item).toContainText('Used once so far.')
  await expect(page.getByRole('img')).toHaveCount(0)
})

for (const [format, width] of [
  ['A4', 595],
  ['Letter', 612],
] as const) {
  test(`the page to take along fits on ${format}: two pages, three with words`, async ({ page }) => {
    await openNow(page)
    await rated(page)
    await openNow(page, '?again#/past/print')
    await expect(page.locator('[data-sheet]')).toHaveCount(2)
    const pagesOf = async () => {
      const text = (await page.pdf({ format })).toString('latin1')
      const boxes = [...text.matchAll(/\/MediaBox \[0 0 (\d+)/g)].map(([, wide]) => Number(wide))
      return { count: text.match(/\/Type \/Page\b(?!s)/g)?.length, boxes: [...new Set(boxes)] }
    }
    expect(await pagesOf()).toEqual({ count: 2, boxes: [width] })
    await page.getByRole('checkbox', { name: 'Your words and notes of the seven days' }).check()
    expect(await pagesOf()).toEqual({ count: 3, boxes: [width] })
    expect(await page.title()).toBe('Holdspace')
  })
}
