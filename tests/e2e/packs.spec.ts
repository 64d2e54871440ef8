import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { openNow } from './support/guide'
import { test } from './support/test'

/** Written by hand from docs/packs.md alone: what stands there is what is opened here. */
const [pattern = '', senses = '', muscles = '', plan = ''] = [
  ...readFileSync('docs/packs.md', 'utf8').matchAll(/```json\n(.+?)```/gs),
].map(([, text = '']) => text)

const files = [
  ['a pattern', pattern, 'Evening', [/Own pattern.*In 4 s, out 6.5 s/], 'breathe/own', 'Breathe in'],
  ['a list of things to find', senses, 'On the bus', [/Blue things outside/, /farthest/], 'senses/own', 'Blue things'],
  ['a list of body parts', muscles, 'At my desk', [/Hands/, /Shoulders/, /Jaw/, /Feet/], 'muscle/own', 'Hands'],
  ['a plan', plan, 'For the evening', [/Longer exhale/, /Four parts/], 'breathe/ext46', 'Breathe in'],
] as const

for (const [what, text, name, pieces, exercise, cue] of files)
  test(`${what} written by hand is opened, seen whole, kept, run and taken away`, async ({ page }) => {
    await openNow(page, '#/practise')
    await page.getByRole('link', { name: 'Open a plan or list from a file' }).click()
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'by-hand.json', mimeType: 'application/json', buffer: Buffer.from(text) })

    await expect(page.getByText(`Named by whoever shared it: ${name}`)).toBeVisible()
    await expect(page.getByRole('listitem')).toHaveText([...pieces])
    expect(await page.evaluate(() => localStorage.getItem('holdspace.made'))).toBeNull()

    await page.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('Kept, on this device only.')).toBeVisible()
    await page.reload()
    await page.getByRole('link', { name: 'Practise this' }).click()
    await page.locator('[data-action=start]').click()
    await expect(page.locator(`[data-status=playing][data-exercise="${exercise}"]`)).toBeVisible()
    await expect(page.getByText(cue).first()).toBeVisible()
    await page.locator('[data-action=end]').click()
    await expect(page.getByText('Kept under Looking back')).toBeVisible()

    await page.evaluate(() => location.replace('#/practise'))
    await page.locator('[data-kept]').click()
    await page.getByRole('button', { name: 'Take it away' }).click()
    await expect(page.getByText(`Taken away: ${name}.`)).toBeVisible()
    await expect(page.locator('[data-kept]')).toHaveCount(0)
  })

test('what is in a person’s language is shown in it, and the rest in English', async ({ page }) => {
  await openNow(page, '#/plan')
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'))
  await page.getByLabel('Choose a file').setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from(senses) })
  await expect(page.getByRole('listitem')).toHaveText([/Blaues da draußen/, /The farthest sound/])
})
