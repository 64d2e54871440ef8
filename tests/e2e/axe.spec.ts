import { expect } from '@playwright/test'
import { firstRamp } from '../../src/exercises/firstBreath'
import { axeAgainst } from './support/axe'
import { openNow } from './support/guide'
import { states } from './support/states'
import { test } from './support/test'

/**
 * Of all that `npm run prove -- axe` goes through, a sample in which each two of state, language, theme and movement
 * meet: each state in each language, and theme and movement by turns.
 */
const worldsOf = (nth: number) =>
  ['en', 'ar', 'ja'].map((language, at) => ({
    language,
    theme: (nth + at) % 2 === 0 ? 'night' : 'day',
    motion: (nth + (at >> 1)) % 2 === 0 ? 'full' : 'gentle',
  }))

for (const [nth, [name, open]] of states.entries())
  test(`${name}: axe finds nothing against it in any of three languages`, async ({ page }) => {
    await page.goto('/leave.html') // a page of ours that opens nothing
    for (const world of worldsOf(nth)) {
      await page.evaluate(
        (stored) => {
          localStorage.clear()
          localStorage.setItem('holdspace.settings', stored)
        },
        JSON.stringify({ version: 1, ...world }),
      )
      await page.goto('/leave.html')
      await open(page)
      await expect(page.locator('html')).toHaveAttribute('lang', world.language)
      expect(await axeAgainst(page), JSON.stringify(world)).toEqual([])
    }
  })

for (const theme of ['night', 'day'])
  test(`the guide’s words take turns whole, by ${theme}: axe has nothing against either`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('holdspace.settings', JSON.stringify({ version: 1, theme: chosen }))
    }, theme)
    await openNow(page)
    const outMs = firstRamp.cues.find(({ action }) => action === 'out')?.startMs ?? 0
    for (const [atMs, word] of [
      [outMs - 1, 'in'],
      [outMs + 1, 'out'],
    ] as const) {
      expect(await page.evaluate(wordsSeenAt, atMs)).toEqual([word])
      expect(await axeAgainst(page, 'color-contrast')).toEqual([])
    }
  })

/** Holds the page's own motion at that time. @returns the words that stand in the guide's one line then. */
function wordsSeenAt(atMs: number): readonly (string | null)[] {
  for (const motion of document.getElementById('guide')?.getAnimations({ subtree: true }) ?? []) {
    motion.pause()
    motion.currentTime = atMs
  }
  const line = document.querySelector('.phase')?.getBoundingClientRect()
  return [...document.querySelectorAll('.phase b')]
    .filter((word) => {
      const { top, height } = word.getBoundingClientRect()
      const middle = top + height / 2
      return line !== undefined && middle > line.top && middle < line.bottom
    })
    .map((word) => word.textContent)
}
