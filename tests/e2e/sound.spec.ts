import { expect, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { openNow } from './support/guide'
import { test } from './support/test'

const executablePath = findBrowser()

// a microphone that beeps, and no question about it
test.use({
  launchOptions: {
    args: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=user-gesture-required',
    ],
    ...(executablePath ? { executablePath } : {}),
  },
})

const root = (page: Page) => page.locator('main')

/** What somebody has chosen before. */
const chosen = (page: Page, settings: object) =>
  page.addInitScript(
    (kept) => {
      if (!localStorage.getItem('holdspace.settings')) localStorage.setItem('holdspace.settings', kept)
    },
    JSON.stringify({ version: 1, ...settings }),
  )

/** Counts what the page makes that can be heard or felt. */
const counted = (page: Page) =>
  page.addInitScript(() => {
    const made = { contexts: 0, running: 0, buzzes: 0, said: 0 }
    Object.assign(window, { made })
    window.AudioContext = class extends window.AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        made.contexts++
      }
    }
    navigator.vibrate = () => {
      made.buzzes++
      return true
    }
    speechSynthesis.speak = () => {
      made.said++
    }
  })

const made = (page: Page): Promise<{ contexts: number; buzzes: number; said: number }> =>
  page.evaluate(() => Reflect.get(window, 'made'))

test('nothing is heard, felt or said before somebody has chosen it', async ({ page }) => {
  await counted(page)
  await openNow(page, '#/go/breathe/ext46')
  await page.locator('[data-action=start]').click()
  await expect(root(page)).toHaveAttribute('data-cue', 'out')
  await page.goto('/#/settings')
  await expect(page.getByRole('switch', { name: 'Sound while guided' })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Feel it in the hand' })).not.toBeChecked()
  expect(await made(page)).toMatchObject({ contexts: 0, buzzes: 0, said: 0 })
})

test('whoever chose sound finds it first, and is led in the dark', async ({ page }) => {
  await counted(page)
  await chosen(page, { sound: true, speaker: 'device', touch: true })
  await openNow(page)
  const first = page.locator('main').getByRole('button').first()
  await expect(first).toHaveText('Breathe by sound')
  await first.click()
  await expect(root(page)).toHaveAttribute('data-status', 'playing')
  const dark = page.getByRole('button', { name: 'Black, by sound alone' })
  await expect(dark).toBeFocused()
  await expect.poll(() => made(page)).toMatchObject({ contexts: 1 })
  await expect.poll(async () => (await made(page)).buzzes).toBeGreaterThan(0)
  await expect.poll(async () => (await made(page)).said).toBeGreaterThan(0)
  await dark.click()
  await expect(dark).toBeHidden()
  await page.locator('[data-action=end]').click()
  await expect(root(page)).toHaveAttribute('data-status', 'ended')
})

test('sound is turned on in the middle, and its sheet closes by Escape', async ({ page }) => {
  await counted(page)
  await openNow(page, '#/go/breathe/ext46')
  await page.locator('[data-action=start]').click()
  await page.getByRole('button', { name: 'Sound' }).click()
  await page.getByRole('switch', { name: 'Sound while guided' }).click()
  await expect.poll(() => made(page)).toMatchObject({ contexts: 1 })
  await page.getByLabel('Volume of sound').press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Sound' })).toBeFocused()
  await expect(root(page)).toHaveAttribute('data-status', 'playing')
})

for (const how of ['missing', 'throwing', 'hanging'] as const)
  test(`every device ${how}: cold is led to its rest all the same`, async ({ page }) => {
    await chosen(page, { sound: true, speaker: 'device', touch: true })
    await page.addInitScript((kind) => {
      const broken = () => {
        if (kind === 'throwing') throw new Error('planted')
        return new Promise(() => {})
      }
      const gone = (on: object, name: string, value: unknown) =>
        Object.defineProperty(on, name, { value, configurable: true, writable: true })
      const missing = kind === 'missing'
      class Hanging extends window.AudioContext {
        constructor() {
          if (kind === 'throwing') throw new Error('planted')
          super()
          void super.suspend()
        }
        override resume() {
          return new Promise<void>(() => {})
        }
      }
      gone(window, 'AudioContext', missing ? undefined : Hanging)
      gone(navigator, 'vibrate', missing ? undefined : broken)
      gone(navigator, 'wakeLock', missing ? undefined : { request: broken })
      gone(window, 'speechSynthesis', missing ? undefined : { getVoices: broken, speak: broken, cancel: broken })
    }, how)
    await openNow(page, '#/go/cold/wrists')
    await page.locator('[data-action=start]').click()
    await page.getByRole('button', { name: 'None of these' }).click()
    await page.locator('[data-action=next]').first().click()
    await expect(root(page)).toHaveAttribute('data-cue', 'cold')
    await expect(page.getByText(/^(No sound for now|Sound waits)/)).toBeVisible()
    await page.locator('[data-action=next]').first().click()
    await expect(root(page)).toHaveAttribute('data-cue', 'rest')
    await page.locator('main [data-action=next]').click()
    await expect(root(page)).toHaveAttribute('data-status', 'between')
  })

test('a cue is recorded, kept, cut, and deleted again', async ({ page }) => {
  await chosen(page, { sound: true })
  await openNow(page, '#/settings')
  await page.getByText('Record the cues').click()
  await page.getByRole('button', { name: 'Record “In”' }).click()
  await expect(page.getByText('Listening.')).toBeVisible()
  await page.waitForFunction((from) => performance.now() - from > 1_500, await page.evaluate(() => performance.now()))
  await page.getByRole('button', { name: 'Stop recording “In”' }).click()
  await expect(page.getByText(/seconds recorded/)).toBeVisible()
  await page.getByLabel('Begins, “In”').press('ArrowRight')
  await page.reload()
  await page.getByText('Record the cues').click()
  await expect(page.getByText(/seconds recorded/)).toBeVisible()
  await page.getByRole('button', { name: 'Play “In”' }).click()
  await page.getByRole('button', { name: 'Delete “In”' }).click()
  await page.reload()
  await page.getByText('Record the cues').click()
  await expect(page.getByRole('button', { name: 'Record “In”', exact: true })).toBeVisible()
  await expect(page.getByText(/seconds recorded/)).toBeHidden()
})
