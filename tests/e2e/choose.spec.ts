import { expect, type Page } from '@playwright/test'
import { catalogue } from '../../src/exercises/catalogue'
import { planIds } from '../../src/exercises/plans'
import { openNow, readGuide } from './support/guide'
import { test } from './support/test'
import { writtenDown } from './support/writtenDown'

const action = (name: string) => `[data-action=${name}]`

/** Starts what is ready, and answers whatever is asked first. */
async function start(page: Page): Promise<void> {
  const playing = page.locator('[data-status=playing]')
  await page.locator(action('start')).click()
  const answer = page.locator('[data-answer=none], [data-answer=holds]')
  await expect(playing.or(answer)).toBeVisible()
  if (await answer.isVisible()) await answer.click()
  await expect(playing).toBeVisible()
}

test('each id opens ready by its link, can be started, and ended in one tap', async ({ page }) => {
  test.setTimeout(120_000)
  await openNow(page)
  for (const id of [...catalogue.map((exercise) => exercise.id), ...planIds]) {
    await test.step(id, async () => {
      await page.evaluate((to) => location.replace(to), `#/go/${id}`)
      await expect(page.locator('[data-status=ready]')).toBeVisible()
      expect((await readGuide(page)).playing).toBe(0)
      await start(page)
      await page.locator(action('end')).click()
      await expect(page.locator('[data-status=ended]')).toBeVisible()
      await page.getByRole('button', { name: 'Don’t keep this one' }).click()
      await expect(page.getByText('Not kept.')).toBeVisible()
    })
  }
})

test('It’s too much: any one of four is a tap away, and the guide keeps moving beside them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNow(page)
  await page.getByRole('button', { name: 'It’s too much' }).click()
  await expect(page.getByRole('heading', { name: 'Any one is enough.' })).toBeFocused()
  expect((await readGuide(page)).playing).toBeGreaterThan(0)
  for (const name of ['Cold', 'Move', 'Breathe', 'Muscles', 'One after another', 'Short, about 3']) {
    await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 })
  }
  await page.getByRole('button', { name: 'In public' }).click()
  await page.getByRole('link', { name: 'Cold' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'cold/wrists')
  await page.locator(action('back')).click()
  await expect(page.getByRole('button', { name: 'In public' })).toHaveAttribute('aria-pressed', 'true')
})

test('Not sure: by keyboard alone, two answers and something begins', async ({ page }) => {
  await openNow(page)
  await page.getByRole('button', { name: 'Not sure' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How is your breathing?' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'And the rest of you?' })).toBeFocused()
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('heading', { name: 'This may suit.' })).toBeFocused()
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key)
  await expect(page.locator('[data-status=ready]')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Five senses' })).toBeFocused()
})

test('Something else is folded, opens by keyboard, and leads back to where it was', async ({ page }) => {
  await openNow(page, '#/choose/something-else')
  await page.locator('summary', { hasText: 'Move' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Wall push' }).click()
  await expect(page.getByRole('heading', { name: 'Wall push' })).toBeVisible()
  await page.locator(action('back')).click()
  await expect(page.getByRole('heading', { name: 'What would suit now?' })).toBeVisible()
})

test('three times cold on the face in half an hour, through a reload, and then another way', async ({ page }) => {
  await openNow(page, '#/go/cold/pack')
  await start(page)
  for (const again of [true, false]) {
    await page.locator(action('next')).click()
    await page.locator('[data-cue=cold]').waitFor()
    await page.getByRole('button', { name: 'Enough cold' }).click()
    if (again) await page.locator(action('again')).click()
  }
  await page.reload()
  await openNow(page, '?again#/go/cold/bowl')
  await start(page)
  await page.locator(action('next')).click()
  await page.locator('[data-cue=cold]').waitFor()
  await openNow(page, '?later#/go/cold/pack')
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'cold/wrists')
  await expect(page.getByText('Three times in half an hour is the most here.')).toBeVisible()
})

test('what was remembered is used on another day, asked about for today only, and forgotten in one tap', async ({
  page,
}) => {
  await openNow(page, '#/go/move/jacks')
  await page.locator(action('start')).click()
  await page.getByRole('button', { name: 'Some, or not sure' }).click()
  await page.getByLabel('Pregnant').check()
  await page.getByLabel('Remember these on this device').check()
  await page.getByRole('button', { name: 'That’s all' }).click()
  await expect(page.getByRole('heading', { name: 'Seated march' })).toBeVisible()
  await openNow(page, '?another-day#/go/move/jacks')
  await expect(page.getByRole('heading', { name: 'Seated march' })).toBeVisible()
  await page.locator(action('start')).click()
  await expect(page.getByRole('listitem')).toHaveText(['Unwell today', 'Alcohol, sedatives or drugs today'])
  await page.getByRole('button', { name: 'Some, or not sure' }).click()
  await page.getByRole('button', { name: 'Forget' }).click()
  await openNow(page, '?forgotten#/go/move/jacks')
  await expect(page.getByRole('heading', { name: 'Star jumps' })).toBeVisible()
})

test('movement that was cut off is asked about again before it warms up anew', async ({ page }) => {
  await openNow(page, '#/go/move/march')
  await start(page)
  await expect.poll(() => writtenDown(page)).toContain('"type":"start"')
  await openNow(page, '?reloaded')
  await page.locator(action('pick-up')).click()
  await expect(page.getByRole('heading', { name: 'Is any of this true for you?' })).toBeFocused()
  await page.getByRole('button', { name: 'None of these' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-cue', 'warm')
})
