import { expect, type Page } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

const action = (name: string) => `[data-action=${name}]`
const root = (page: Page) => page.locator('main')

/** The page's clock moves by itself until it is moved on from here, in steps that leave every timer its turn. */
async function wait(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 10) await page.clock.runFor(Math.min(10, left) * 1_000)
}

async function opened(page: Page, address: string): Promise<void> {
  await page.clock.install()
  await openNow(page, address)
}

async function startTipp(page: Page): Promise<void> {
  await page.locator(action('start')).click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await expect(root(page)).toHaveAttribute('data-exercise', 'cold/pack')
}

/** Beside Pause where the picture has room for it, else under More. */
async function skip(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Skip this' })
    .or(page.getByRole('button', { name: 'More' }))
    .first()
    .click()
  const between = page.locator('[data-status=between]')
  const sheet = page.getByRole('dialog').locator(action('skip'))
  await expect(between.or(sheet)).toBeVisible()
  if (await sheet.isVisible()) await sheet.click()
  await expect(between).toBeVisible()
}

test('TIPP, one after another, from It’s too much to the end', async ({ page }) => {
  await opened(page, '')
  await page.getByRole('button', { name: 'It’s too much' }).click()
  await page.getByRole('link', { name: 'One after another, about 10 minutes' }).click()
  await expect(page.getByRole('heading', { name: 'TIPP' })).toBeVisible()
  await startTipp(page)

  // Cold: what to have at hand, up to thirty seconds, and a rest that ends when the person says so
  await expect(root(page)).toHaveAttribute('data-cue', 'prepare')
  await wait(page, 120)
  await expect(root(page)).toHaveAttribute('data-cue', 'prepare')
  await page.locator(action('next')).click()
  await expect(root(page)).toHaveAttribute('data-cue', 'cold')
  await wait(page, 31)
  await expect(root(page)).toHaveAttribute('data-cue', 'rest')
  await wait(page, 120)
  await expect(root(page)).toHaveAttribute('data-cue', 'rest')
  await page.getByRole('button', { name: 'Enough' }).click()

  // Move: warm up, effort with lighter moments, slow down; never a dead stop
  await page.getByRole('button', { name: 'Go on: Move' }).click()
  for (const [cue, seconds] of [
    ['warm', 20],
    ['effort', 20],
    ['ease', 10],
    ['effort', 20],
    ['ease', 10],
    ['effort', 20],
    ['ease', 30],
  ] as const) {
    await expect(root(page)).toHaveAttribute('data-cue', cue)
    await wait(page, seconds)
  }

  // Breathe: half a minute as it comes, then down from fourteen a minute
  await page.getByRole('button', { name: 'Go on: Breathe' }).click()
  await expect(root(page)).toHaveAttribute('data-cue', 'notice')
  await wait(page, 31)
  await expect(root(page)).toHaveAttribute('data-cue', /^(in|out)$/)
  await wait(page, 180)

  // Muscles: four groups of twenty-four seconds
  await page.getByRole('button', { name: 'Go on: Muscles' }).click()
  await expect(root(page)).toHaveAttribute('data-cue', 'tense')
  await wait(page, 97)

  // The end of the plan is a choice like every other
  await expect(root(page)).toHaveAttribute('data-status', 'between')
  await expect(page.getByRole('button', { name: 'Keep going' })).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(root(page)).toHaveAttribute('data-status', 'ended')
  await expect(page.getByText('Kept under Looking back')).toBeVisible()
})

test('TIPP by skipping every step', async ({ page }) => {
  await openNow(page, '#/go/plan/tipp')
  await startTipp(page)
  for (const next of ['Move', 'Breathe', 'Muscles']) {
    await skip(page)
    await page.getByRole('button', { name: `Go on: ${next}` }).click()
    await expect(root(page)).toHaveAttribute('data-status', 'playing')
  }
  await skip(page)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(root(page)).toHaveAttribute('data-status', 'ended')
})

for (const [at, steps] of [
  ['cold', 0],
  ['movement', 1],
  ['breath', 2],
  ['muscles', 3],
] as const) {
  test(`Not helping, something outward, back to the plan, and End, at ${at}`, async ({ page }) => {
    await openNow(page, '#/go/plan/tipp')
    await startTipp(page)
    for (let step = 0; step < steps; step++) {
      await skip(page)
      await page.locator(action('next')).click()
    }
    await page.locator(action('pause')).click()
    await expect(root(page)).toHaveAttribute('data-status', 'paused')
    await page.locator(action('worse')).click()
    await page.getByRole('button', { name: 'Look around' }).click()
    await expect(root(page)).toHaveAttribute('data-exercise', 'senses/54321')
    await skip(page)
    await page.locator(action('worse')).click()
    await page.getByRole('button', { name: 'Sit a while' }).click()
    await expect(root(page)).toHaveAttribute('data-exercise', 'quiet/here')
    await page.locator(action('end')).click()
    await expect(root(page)).toHaveAttribute('data-status', 'ended')
  })
}

test('TIPP, short, in bed, with another way than cold', async ({ page }) => {
  await openNow(page, '#/go/plan/tipp-short?place=bed')
  await page.locator(action('start')).click()
  await page.getByRole('button', { name: 'Another way' }).click()
  await expect(page.getByText('Another way, without cold or hard effort.')).toBeVisible()
  await page.locator(action('start')).click()
  await expect(root(page)).toHaveAttribute('data-exercise', 'senses/feet')
})

test('flow through goes on past the rests, and stops where the person rests', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('holdspace.settings', JSON.stringify({ version: 1, flowThrough: true })),
  )
  await opened(page, '#/go/plan/tipp')
  await startTipp(page)
  await page.locator(action('next')).click()
  await wait(page, 31)
  await wait(page, 61)
  await expect(root(page)).toHaveAttribute('data-status', 'between')
  await wait(page, 11)
  await expect(root(page)).toHaveAttribute('data-exercise', 'move/march')
  await wait(page, 130)
  await expect(root(page)).toHaveAttribute('data-status', 'between')
  await page.getByRole('button', { name: 'Rest here' }).click()
  await wait(page, 120)
  await expect(page.getByText('Still here. Take your time.')).toBeVisible()
  await expect(root(page)).toHaveAttribute('data-status', 'between')
})
