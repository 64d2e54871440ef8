import { expect, type Page } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'
import { untilWrittenDown, writtenDown } from './support/writtenDown'

const root = (page: Page) => page.locator('main')
const action = (page: Page, name: string) => page.locator(`main [data-action=${name}]`)

async function start(page: Page, id: string): Promise<void> {
  await openNow(page, `#/go/${id}`)
  await action(page, 'start').click()
  if (/^(cold|move)\//.test(id)) await page.getByRole('button', { name: 'None of these' }).click()
  if (id === 'breathe/box') await page.getByRole('button', { name: 'With holds' }).click()
  await expect(root(page)).toHaveAttribute('data-status', 'playing')
}

async function carryOn(page: Page): Promise<void> {
  await untilWrittenDown(page)
  await page.reload()
  await expect(page.getByRole('region', { name: 'Something was under way' })).toBeVisible()
  await page.getByRole('button', { name: 'Carry on' }).click()
}

for (const [id, cue] of [
  ['breathe/box', /^(in|hold|out)$/],
  ['breathe/comfort', /^(in|out)$/],
  ['muscle/4', /^tense$/],
  ['quiet/here', /^be$/],
] as const) {
  test(`a reload in the middle of ${id}: it goes on in place`, async ({ page }) => {
    await start(page, id)
    await expect(root(page)).toHaveAttribute('data-cue', cue)
    await carryOn(page)
    await expect(root(page)).toHaveAttribute('data-exercise', id)
    await expect(root(page)).toHaveAttribute('data-status', 'playing')
    await expect(root(page)).toHaveAttribute('data-cue', cue)
  })
}

test('a reload while looking around: what was found stays found', async ({ page }) => {
  await start(page, 'senses/54321')
  for (let found = 0; found < 6; found++) await action(page, 'found').click()
  const index = await root(page).getAttribute('data-cue-index')
  expect(Number(index)).toBeGreaterThan(0)
  await carryOn(page)
  await expect(root(page)).toHaveAttribute('data-exercise', 'senses/54321')
  await expect(root(page)).toHaveAttribute('data-cue-index', String(index))
})

test('a reload in the cold: on with its rest, and the contact counts', async ({ page }) => {
  await start(page, 'cold/pack')
  await action(page, 'next').click()
  await expect(root(page)).toHaveAttribute('data-cue', 'cold')
  await expect.poll(() => writtenDown(page)).toContain('"type":"next"')
  await carryOn(page)
  await expect(root(page)).toHaveAttribute('data-cue', 'rest')
})

test('a reload while moving: the question again, and on from the warm-up', async ({ page }) => {
  await start(page, 'move/march')
  await expect(root(page)).toHaveAttribute('data-cue', 'warm')
  await carryOn(page)
  await expect(root(page)).toHaveAttribute('data-status', 'paused')
  await action(page, 'resume').click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await expect(root(page)).toHaveAttribute('data-exercise', 'move/march')
  await expect(root(page)).toHaveAttribute('data-cue', 'warm')
})

/** Goes on with Tab until the control is reached, as somebody without a pointer does, and presses it. */
async function byKeyboard(page: Page, control: string): Promise<void> {
  await expect(page.locator(control).first()).toBeVisible()
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, control)) break
  }
  await expect(page.locator(`${control}:focus`)).toBeVisible()
  await page.keyboard.press('Enter')
}

for (const [id, answer] of [
  ['breathe/box', 'holds'],
  ['breathe/comfort', undefined],
  ['cold/pack', 'none'],
  ['move/march', 'none'],
  ['muscle/4', undefined],
  ['senses/54321', undefined],
  ['quiet/here', undefined],
] as const) {
  test(`${id} by keyboard alone: start, not helping, and end`, async ({ page }) => {
    await openNow(page, `#/go/${id}`)
    await byKeyboard(page, '[data-action=start]')
    if (answer) await byKeyboard(page, `[data-answer=${answer}]`)
    await expect(root(page)).toHaveAttribute('data-status', 'playing')
    await byKeyboard(page, '[data-action=worse]')
    await expect(root(page)).toHaveAttribute('data-status', 'paused')
    await byKeyboard(page, '[data-action=end]')
    await expect(root(page)).toHaveAttribute('data-status', 'ended')
    await expect(page.getByText('Kept under Looking back')).toBeVisible()
  })
}
