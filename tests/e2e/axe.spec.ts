import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { firstRamp } from '../../src/exercises/firstBreath'
import { breatheWithThis, openNow } from './support/guide'
import { test } from './support/test'

const states: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the first screen', (page) => openNow(page)],
  ['a session', breatheWithThis],
  [
    'a session, paused, with more ways open',
    async (page) => {
      await breatheWithThis(page)
      await page.locator('[data-action=pause]').click()
      await page.getByRole('button', { name: 'More' }).click()
    },
  ],
  [
    'not helping',
    async (page) => {
      await breatheWithThis(page)
      await page.locator('[data-action=worse]').click()
    },
  ],
  [
    'the end',
    async (page) => {
      await breatheWithThis(page)
      await page.locator('[data-action=end]').click()
      await expect(page.getByText('Kept under Looking back')).toBeVisible()
    },
  ],
  ['It’s too much', (page) => openNow(page, '#/choose/too-much')],
  ['something else', (page) => openNow(page, '#/choose/something-else')],
  ['cold, ready', (page) => openNow(page, '#/go/cold/pack')],
  ['muscles, ready', (page) => openNow(page, '#/go/muscle/4')],
  ['looking back', (page) => openNow(page, '#/past')],
  ['how it was afterwards', (page) => openNow(page, '#/past/afterwards')],
  ['how that is worked out', (page) => openNow(page, '#/past/how')],
  ['the page for paper', (page) => openNow(page, '#/past/print')],
  ['settings', (page) => openNow(page, '#/settings')],
  ['what this is', (page) => openNow(page, '#/about')],
  ['need a person', (page) => openNow(page, '#/help')],
  ['practise', (page) => openNow(page, '#/practise')],
  ['what an exercise rests on', (page) => openNow(page, '#/practise/breathe/box')],
  ['a breathing pattern being made', (page) => openNow(page, '#/practise/pattern')],
  [
    'a plan being made',
    async (page) => {
      await openNow(page, '#/practise/build')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Options of Longer exhale').click()
    },
  ],
  ['a plan to hand on', (page) => openNow(page, '#/plan/share?v=1&s=breathe/box;cold/pack')],
  ['a plan that came', (page) => openNow(page, '#/plan?v=1&n=Evening&s=breathe/box;cold/pack&w=cold')],
]

/** Waits for the screen that the address names: the first one stands there until it has come. */
async function arrived(page: Page): Promise<void> {
  const name = /^#\/(\w+)/.exec(new URL(page.url()).hash)?.[1]
  if (name === undefined || name === 'now') return
  const place = { go: 'session', plan: 'share' }[name] ?? name
  await page.locator(`html[data-place=${place}]`).waitFor()
}

for (const theme of ['night', 'day'])
  for (const [name, open] of states)
    test(`${name}, by ${theme}: axe finds nothing against it`, async ({ page }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem('holdspace.settings', JSON.stringify({ version: 1, theme: chosen }))
      }, theme)
      await open(page)
      await arrived(page)
      await expect(page.locator('h1')).toBeAttached()
      // Words that take turns are measured while one of them has it, and what fades in when it is there.
      await page.evaluate(() => {
        for (const motion of document.getElementById('guide')?.getAnimations({ subtree: true }) ?? [])
          if (motion instanceof CSSAnimation) {
            motion.pause()
            motion.currentTime = 2_000
          }
      })
      // A fade may begin a frame or two after its screen has come: all is there once ten pictures in a row had none.
      await page.evaluate(async () => {
        const fades = () =>
          document.getAnimations().some(({ playState, effect }) => {
            const endTime = Number(effect?.getComputedTiming().endTime)
            return playState === 'running' && endTime < 2_000
          })
        for (let still = 0; still < 10; still = fades() ? 0 : still + 1)
          await new Promise((resolve) => requestAnimationFrame(resolve))
      })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
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
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
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
