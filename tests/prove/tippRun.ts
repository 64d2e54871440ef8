import type { Page } from '@playwright/test'

const action = (name: string) => `[data-action=${name}]`

/** Time for a page whose clock is moved by hand, in steps that leave every timer its turn. */
async function wait(page: Page, seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 2) await page.clock.runFor(Math.min(2, left) * 1_000)
}

/** What somebody does in a whole run of TIPP, by name; with a pause, and a change of pace that is answered. */
export const tippRun: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'Start',
    async (page) => {
      await page.locator(action('start')).click()
      await wait(page, 1)
    },
  ],
  [
    'None of these',
    async (page) => {
      await page.getByRole('button', { name: 'None of these' }).click()
      await page.waitForSelector('[data-cue=prepare]')
      await wait(page, 4)
    },
  ],
  [
    'Go on, to the cold',
    async (page) => {
      await page.locator(action('next')).click()
      await page.waitForSelector('[data-cue=cold]')
      await wait(page, 34)
    },
  ],
  [
    'Enough',
    async (page) => {
      await page.getByRole('button', { name: 'Enough' }).click()
      await page.waitForSelector('[data-status=between]')
      await wait(page, 2)
    },
  ],
  [
    'Go on: Move',
    async (page) => {
      await page.getByRole('button', { name: 'Go on: Move' }).click()
      await page.waitForSelector('[data-cue=warm]')
      await wait(page, 132)
      await page.waitForSelector('[data-status=between]')
    },
  ],
  [
    'Go on: Breathe',
    async (page) => {
      await page.getByRole('button', { name: 'Go on: Breathe' }).click()
      await page.waitForSelector('[data-status=playing]')
      await wait(page, 50)
    },
  ],
  [
    'Pause',
    async (page) => {
      await page.locator(action('pause')).click()
      await wait(page, 5)
    },
  ],
  [
    'Carry on',
    async (page) => {
      await page.locator(action('resume')).click()
      await wait(page, 8)
    },
  ],
  [
    'Longer breaths',
    async (page) => {
      await page.locator(action('slower')).click()
      await wait(page, 180)
      await page.waitForSelector('[data-status=between]')
    },
  ],
  [
    'Go on: Muscles',
    async (page) => {
      await page.getByRole('button', { name: 'Go on: Muscles' }).click()
      await page.waitForSelector('[data-cue=tense]')
      await wait(page, 100)
      await page.waitForSelector('[data-status=between]')
    },
  ],
  [
    'Done',
    async (page) => {
      await page.getByRole('button', { name: 'Done' }).click()
      await page.waitForSelector('[data-status=ended]')
      await wait(page, 2)
    },
  ],
]
