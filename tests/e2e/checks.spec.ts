import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { axeAgainst } from './support/axe'
import { breatheWithThis } from './support/guide'
import { test } from './support/test'

const root = (page: Page) => page.locator('main')
const checkIn = (page: Page) => page.getByRole('button', { name: 'How is it now?' })

/** Keeps the session's file, and reads what was said of it. */
async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Take it as a file' }).click()
  return readFile(await (await download).path(), 'utf8')
}

/** From the end of a session to its page under Looking back. */
async function lookBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Looking back' }).click()
  await page.locator('[data-record]').first().getByRole('link').click()
  await expect(page.getByText('What was done')).toBeVisible()
}

test('what is said before and after a session is found when looking back, also after a reload', async ({ page }) => {
  await breatheWithThis(page)
  await checkIn(page).click()
  await page.getByRole('radio', { name: /^7,/ }).check()
  await page.getByRole('radio', { name: 'Tight' }).check()
  await page.getByRole('checkbox', { name: 'Chest' }).check()
  await expect(page.getByText(/^New, heavy or spreading chest pain/)).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(root(page)).toHaveAttribute('data-status', 'playing')
  await page.locator('[data-action=end]').click()

  await page.getByRole('radio', { name: 'Lower' }).check()
  await page.getByRole('radio', { name: /^5,/ }).check()
  await page.getByRole('radio', { name: 'A bit' }).check()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill('quieter')
  await page.getByRole('button', { name: 'A little more' }).click()
  await page.getByRole('textbox', { name: 'What helped a little?' }).fill('the long out-breath')
  await lookBack(page) // with the field still under the hand
  const said = page.getByRole('region', { name: 'What you said' })
  await expect(said.getByText('the long out-breath', { exact: true })).toBeVisible() // it is shown once it is kept

  await page.reload()
  for (const text of ['Lower', 'Tight', 'Chest', 'A bit', 'quieter', 'the long out-breath']) {
    await expect(said.getByText(text, { exact: true })).toBeVisible()
  }
  await expect(said.getByText('7 → 5')).toHaveCount(0) // numbers are off
})

test('Looking back is one tap away from the field of a word, and the word is kept', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator('[data-action=end]').click()
  await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('textbox', { name: 'A word for it, if you like' }).fill('quieter')
  const place = await page.getByRole('button', { name: 'Looking back' }).boundingBox()
  if (!place) throw new Error('not on the screen')
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2)
  await page.mouse.down() // the field is left now, and no moment later
  await page.mouse.up()
  await page.locator('[data-record]').first().getByRole('link').click()
  await expect(page.getByText('quieter', { exact: true })).toBeVisible()
})

test('what is passed by is absent in the file, never zero', async ({ page }) => {
  await breatheWithThis(page)
  await checkIn(page).click()
  for (let question = 0; question < 3; question++) await page.getByRole('button', { name: 'Skip' }).click()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.locator('[data-action=end]').click()
  for (let question = 0; question < 2; question++) await page.getByRole('button', { name: 'Skip' }).click()
  await expect(page.getByRole('heading', { name: 'The next ten minutes' })).toBeVisible()
  await lookBack(page)
  await expect(page.getByRole('region', { name: 'What you said' })).toHaveCount(0)
  const file = await exported(page)
  expect(file).toContain('"plan"')
  expect(file).not.toMatch(/"(before|after|change|felt|word|reflection|body|breathing|scale)"/)
})

test('a rating outlives the page, whatever happens to it in between', async ({ page }) => {
  await breatheWithThis(page)
  await checkIn(page).click()
  await page.getByRole('radio', { name: /^8,/ }).check()
  await page.reload()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await checkIn(page).click()
  await expect(page.getByRole('radio', { name: /^8,/ })).toBeChecked()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.locator('[data-action=end]').click()
  await expect(page.getByRole('radio', { name: 'Lower' })).toBeVisible()
  await lookBack(page)
  expect(await exported(page)).toMatch(/"before": ?8/)
})

test('by keyboard alone: in, answered, out, and answered again', async ({ page }) => {
  await breatheWithThis(page)
  await checkIn(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /^0,/ }).focus()
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^6,/ })).toBeChecked()
  await page.getByRole('radio', { name: 'Fast' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Fast' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Throat' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Throat' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(checkIn(page)).toBeFocused()
  await expect(root(page)).toHaveAttribute('data-status', 'playing') // Escape closed the sheet, and nothing else

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(root(page)).toHaveAttribute('data-status', 'ended')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Lower' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Lower' })).toBeChecked()
  await page.getByRole('button', { name: 'Done' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Breathe with this' })).toBeVisible()
})

test('higher afterwards: a way outward, once chosen, starts at once', async ({ page }) => {
  await breatheWithThis(page)
  await checkIn(page).click()
  await page.getByRole('radio', { name: /^5,/ }).check()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.locator('[data-action=end]').click()
  await page.getByRole('radio', { name: 'Higher' }).check()
  await expect(page.getByText('That can happen. Nothing went wrong.')).toBeVisible()
  await page.getByRole('button', { name: 'Look around' }).click()
  await expect(root(page)).toHaveAttribute('data-exercise', 'senses/54321')
  await expect(root(page)).toHaveAttribute('data-status', 'playing')
})

test('every tile is at least 48 pixels, and nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await breatheWithThis(page)
  await checkIn(page).click()
  await page.getByRole('radio', { name: /^6,/ }).check()
  await page.getByRole('radio', { name: 'Holding' }).check()
  const small = await page
    .getByRole('dialog')
    .evaluate((sheet) =>
      [...sheet.querySelectorAll('input')]
        .map((input) => input.getBoundingClientRect())
        .filter(({ width, height }) => width < 47.5 || height < 47.5),
    )
  expect(small).toEqual([])
  expect(await page.getByRole('dialog').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(
    0,
  )
})

test.describe('axe', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('finds nothing against the questions under way', async ({ page }) => {
    await breatheWithThis(page)
    await checkIn(page).click()
    await page.getByRole('radio', { name: /^6,/ }).check()
    await page.getByRole('radio', { name: 'Holding' }).check()
    await page.getByRole('checkbox', { name: 'Numb' }).check()
    expect(await axeAgainst(page)).toEqual([])
  })

  test('finds nothing against the questions afterwards', async ({ page }) => {
    await breatheWithThis(page)
    await page.locator('[data-action=end]').click()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('button', { name: 'A little more' }).click()
    expect(await axeAgainst(page)).toEqual([])
  })

  test('finds nothing against what is offered when it got stronger', async ({ page }) => {
    await breatheWithThis(page)
    await checkIn(page).click()
    await page.getByRole('radio', { name: /^6,/ }).check()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.locator('[data-action=end]').click()
    await page.getByRole('radio', { name: 'Higher' }).check()
    await page.getByRole('radio', { name: /^10,/ }).check()
    expect(await axeAgainst(page)).toEqual([])
  })
})
