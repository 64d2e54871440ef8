import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './guide'

type Opening = readonly [name: string, open: (page: Page) => Promise<void>]

const tap = (page: Page, action: string) => page.locator(`[data-action=${action}]`).first().click()

async function started(page: Page, address: string): Promise<void> {
  await openNow(page, address)
  await tap(page, 'start')
  const none = page.locator('[data-answer=none]')
  const playing = page.locator('[data-status=playing]')
  await expect(none.or(playing)).toBeVisible()
  if (await none.isVisible()) await none.click()
  await expect(playing).toBeVisible()
}

const at = (address: string): Opening => [address, (page) => openNow(page, address)]
const playing = (id: string): Opening => [`${id}, under way`, (page) => started(page, `#/go/${id}`)]

const openings: readonly Opening[] = [
  ['the first screen', (page) => openNow(page)],
  ['a session', breatheWithThis],
  [
    'a session, paused, with more ways open',
    async (page) => {
      await breatheWithThis(page)
      await tap(page, 'pause')
      await page.locator('[aria-haspopup=dialog]').last().click()
      await expect(page.locator('dialog[open]')).toBeVisible()
    },
  ],
  [
    'not helping',
    async (page) => {
      await breatheWithThis(page)
      await tap(page, 'worse')
    },
  ],
  [
    'the end',
    async (page) => {
      await breatheWithThis(page)
      await tap(page, 'end')
      await expect(page.locator('[data-status=ended]')).toBeVisible()
    },
  ],
  [
    'between two steps',
    async (page) => {
      await started(page, '#/go/muscle/4')
      await tap(page, 'skip')
      await expect(page.locator('[data-status=between]')).toBeVisible()
    },
  ],
  [
    'a question before cold',
    async (page) => {
      await openNow(page, '#/go/cold/pack')
      await tap(page, 'start')
    },
  ],
  at('#/choose/too-much'),
  at('#/choose/something-else'),
  at('#/choose/not-sure'),
  at('#/practise'),
  at('#/practise/breathe/box'),
  at('#/practise/pattern'),
  [
    'a plan being made',
    async (page) => {
      await openNow(page, '#/practise/build')
      await page.locator('select + button').click()
      await page.locator('[data-step] summary').first().click()
    },
  ],
  at('#/plan/share?v=1&s=breathe/box;cold/pack'),
  at('#/plan?v=1&n=Evening&s=breathe/box;cold/pack&w=cold'),
  at('#/go/plan/tipp'),
  at('#/go/breathe/box'),
  at('#/go/cold/pack'),
  at('#/go/move/walk'),
  at('#/go/muscle/4'),
  playing('muscle/4'),
  playing('move/march'),
  playing('senses/54321'),
  playing('quiet/here'),
  at('#/past'),
  at('#/past/afterwards'),
  at('#/past/how'),
  at('#/past/print'),
  at('#/settings'),
  at('#/help'),
  at('#/network'),
  at('#/about'),
  at('#/kept'),
]

/** Waits for the screen that the address names: the first one stands there until it has come. */
async function arrived(page: Page): Promise<void> {
  const name = /^#\/(\w+)/.exec(new URL(page.url()).hash)?.[1]
  if (name === undefined || name === 'now') return
  const place = { go: 'session', plan: 'share' }[name] ?? name
  await page.locator(`html[data-place=${place}]`).waitFor()
}

/** Every screen, and every state of one, by how a person comes to it, in whatever language. */
export const states: readonly Opening[] = openings.map(([name, open]) => [
  name,
  async (page) => {
    await open(page)
    await arrived(page)
    await page.locator('h1').waitFor({ state: 'attached' })
  },
])
