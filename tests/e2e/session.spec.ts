import { expect } from '@playwright/test'
import { breatheWithThis, openNow, readGuide } from './support/guide'
import { test } from './support/test'

const action = (name: string) => `[data-action=${name}]`

test('Breathe with this joins the breath under way: same motion, same instant, nothing begins anew', async ({
  page,
}) => {
  await openNow(page)
  const before = await readGuide(page)
  await page.evaluate(() => {
    const light = document.querySelector('[data-guide]')
    if (light) Object.assign(window, { before: light })
  })
  // Seen in the page itself: on a busy machine the first cue may be over before the next line here is read.
  const firstCue = page.waitForFunction(
    () => document.querySelector<HTMLElement>('main[data-status=playing]')?.dataset.cueIndex,
  )
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.waitForSelector('[data-status=playing]')
  const after = await readGuide(page)
  expect(Math.abs((after.startMs ?? 0) - (before.startMs ?? 0))).toBeLessThan(1)
  expect(after.playing).toBe(1)
  expect(await (await firstCue).jsonValue()).toBe('0')
  await expect(page.getByText('Small, soft breaths. No need for deep.')).toBeVisible()
  const same = await page.evaluate(() => document.querySelector('[data-guide]') === Reflect.get(window, 'before'))
  expect(same).toBe(true)
})

test('a pause holds the breath where it is, and carrying on goes on from there', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator(action('pause')).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'paused')
  const held = await readGuide(page)
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)))
  expect((await readGuide(page)).scale).toBe(held.scale)
  const tappedMs = await page.evaluate(() => performance.now())
  await page.locator(action('resume')).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'playing')
  const on = await readGuide(page)
  // It has gone on since the tap: at its quickest a breath changes by 0.2 of the scale in a second.
  const sinceMs = (await page.evaluate(() => performance.now())) - tappedMs
  expect(Math.abs(on.scale - held.scale)).toBeLessThan(0.02 + 0.0002 * sinceMs)
})

test('shorter and longer breaths are answered at once and come with the next breath', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator(action('easier')).click()
  await expect(page.getByText('From the next breath.')).toBeVisible()
  await page.locator(action('slower')).click()
  await expect(page.getByText('From the next breath.')).toBeVisible()
})

for (const way of ['meet', 'stay'])
  test(`a change of pace under More is answered at once as well: ${way}`, async ({ page }) => {
    await breatheWithThis(page)
    await page.getByRole('button', { name: 'More' }).click()
    await page.locator(action(way)).click()
    await expect(page.getByText('From the next breath.')).toBeVisible()
  })

test('in a hold, Shorter breaths lets the breath go at once', async ({ page }) => {
  await openNow(page, '#/go/breathe/own?in=1&hold=15&out=9')
  await page.locator(action('start')).click()
  await page.getByRole('button', { name: 'With holds' }).click()
  await page.waitForSelector('[data-cue=hold]')
  await page.locator(action('easier')).click()
  await expect(page.locator('main')).toHaveAttribute('data-cue', 'out')
  await expect(page.getByText('From now.')).toBeVisible()
})

test('by keyboard: space pauses and carries on, arrows on the guide change the pace, Escape twice ends', async ({
  page,
}) => {
  await breatheWithThis(page)
  const root = page.locator('main')
  await page.locator('h1').focus()
  await page.keyboard.press('Space')
  await expect(root).toHaveAttribute('data-status', 'paused')
  await page.keyboard.press('Space')
  await expect(root).toHaveAttribute('data-status', 'playing')
  await page.locator('#guide').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('From the next breath.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(root).toHaveAttribute('data-status', 'paused')
  await page.keyboard.press('Escape')
  await expect(root).toHaveAttribute('data-status', 'ended')
})

test('Not helping stops the guide and turns outward, from playing and from between', async ({ page }) => {
  await breatheWithThis(page)
  await page.locator(action('worse')).click()
  await expect(page.getByRole('heading', { name: 'That can happen. Nothing went wrong.' })).toBeFocused()
  await expect(page.locator('#guide')).toBeHidden()
  await expect(page.locator(action('resume'))).toHaveCount(0)
  await page.getByRole('button', { name: 'Look around' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-exercise', 'senses/54321')
  await page.getByRole('button', { name: 'More' }).click()
  await page.locator(action('skip')).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'between')
  await page.locator(action('worse')).click()
  await expect(page.getByRole('button', { name: 'Sit a while' })).toBeVisible()
})

test('between: four ways on, none chosen beforehand, and keep going goes on at the same pace', async ({ page }) => {
  await breatheWithThis(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.locator(action('skip')).click()
  for (const name of ['Keep going', 'Rest here', 'Something else', 'Done']) {
    await expect(page.getByRole('button', { name })).not.toBeFocused()
  }
  await page.getByRole('button', { name: 'Rest here' }).click()
  await expect(page.getByText('Resting here.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep going' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-status', 'playing')
})

test('Dim is black with one word, and a tap brings the rest back', async ({ page }) => {
  await breatheWithThis(page)
  await page.getByRole('button', { name: 'Dim' }).click()
  const cover = page.getByRole('button', { name: 'Tap anywhere for the rest.' })
  await expect(cover).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await expect(cover).toContainText(/Breathe (in|out)/)
  await cover.click()
  await expect(page.locator(action('pause'))).toBeVisible()
})

test('numbers and time left are not there unless turned on', async ({ page }) => {
  await breatheWithThis(page)
  await expect(page.locator('[data-numbers]')).toHaveCount(0)
  await page.locator(action('end')).click()
  await page.locator(action('done')).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('switch', { name: 'Show the pace in numbers' }).check()
  await page.getByRole('switch', { name: 'Show the time left' }).check()
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await expect(page.locator('[data-numbers]')).toContainText('breaths a minute')
  await expect(page.locator('[data-numbers]')).toContainText('minutes left')
})

test('the screen stays on while a breath is guided, not in a pause, and again after it', async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    WakeLock.prototype.request = (type = 'screen') => {
      asked.push(type)
      const release = () => Promise.resolve(void asked.push('let go'))
      return Promise.resolve(Object.assign(new EventTarget(), { type, released: false, onrelease: null, release }))
    }
  })
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'))
  await breatheWithThis(page)
  await expect.poll(asked).toEqual(['screen'])
  await page.locator(action('pause')).click()
  await expect.poll(asked).toEqual(['screen', 'let go'])
  await page.locator(action('resume')).click()
  await expect.poll(asked).toEqual(['screen', 'let go', 'screen'])
  await page.locator(action('end')).click()
  await expect.poll(asked).toEqual(['screen', 'let go', 'screen', 'let go'])
})

test('the words keep to the score', async ({ page }) => {
  await openNow(page, '#/go/breathe/plb?minutes=0.5')
  await page.waitForSelector('[data-status=ready]')
  await page.evaluate(() => {
    const root = document.querySelector('main')
    const seen: { cue: string | null; atMs: number }[] = []
    Object.assign(window, { seen })
    if (!root) return
    new MutationObserver(() =>
      seen.push({ cue: root.getAttribute('data-cue-index'), atMs: performance.now() }),
    ).observe(root, {
      attributeFilter: ['data-cue-index'],
    })
  })
  await page.locator(action('start')).click()
  await page.waitForSelector('[data-cue-index="5"]', { timeout: 20_000 })
  const order = await page.evaluate(() => Reflect.get(window, 'seen').map(({ cue }: { cue: string }) => cue))
  expect(order).toEqual(['0', '1', '2', '3', '4', '5'].slice(-order.length))
})
