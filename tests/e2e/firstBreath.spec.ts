import { expect } from '@playwright/test'
import { firstRamp } from '../../src/exercises/firstBreath'
import { fullnessAt } from '../../src/score/lungs'
import { wordAt } from '../../src/screens/now/turnWords'
import { openNow, readGuide } from './support/guide'
import { heldBack } from './support/heldBack'
import { test, testApart } from './support/test'

const rows = ['Breathe with this', 'Look around', 'Be here a while', 'It’s too much']

test.describe('with scripts off', () => {
  testApart.use({ javaScriptEnabled: false })

  testApart('the guide breathes, and everything that needs no script is there', async ({ page }) => {
    await page.goto('/')
    for (const name of rows) await expect(page.getByRole('button', { name })).toBeInViewport()
    await expect(page.getByText('You’re here. Nothing to do yet.')).toBeVisible()
    await expect(page.locator('.guide-look')).toBeHidden() // only where the room was chosen to be seen first
    const scriptsOff = page.locator('noscript p') // a search by text passes over what stands in noscript itself
    await expect(scriptsOff).toBeVisible()
    await expect(scriptsOff).toHaveText(/^Scripts are off here/)
    await expect(page.getByText('In danger now?')).toBeVisible()
    // nothing in the head holds the first picture back
    await expect(page.locator('head :is(link[rel=stylesheet], script[src]:not([type=module], [async]))')).toHaveCount(0)
    const light = page.locator('[data-guide]')
    const before = await light.boundingBox()
    await expect.poll(async () => (await light.boundingBox())?.width).not.toBe(before?.width)
  })

  testApart('Hold still stops it, and help and leaving are links', async ({ page }) => {
    await page.goto('/')
    const still = page.getByRole('switch', { name: 'Hold still' })
    await still.check()
    const light = page.locator('[data-guide]')
    const held = await light.boundingBox()
    await page.getByRole('link', { name: 'Need a person?' }).hover()
    expect(await light.boundingBox()).toEqual(held)
    await page.getByRole('link', { name: 'Need a person?' }).click()
    await expect(page.getByRole('heading', { name: 'Need a person?' })).toBeVisible()
    await page.getByRole('link', { name: 'Leave quickly' }).click()
    await expect(page).toHaveURL(/leave\.html$/)
  })
})

test('the page moves as the score says, from ten breaths a minute down', async ({ page }) => {
  await openNow(page)
  for (let reading = 0; reading < 5; reading++) {
    const { scale, timelineMs, startMs } = await readGuide(page)
    expect(startMs).not.toBeNull()
    const due = 0.6 + 0.4 * fullnessAt(firstRamp, timelineMs - (startMs ?? 0))
    expect(Math.abs(scale - due)).toBeLessThan(0.004)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 370)))
  }
})

test('after the way down the page breathes on at six a minute without a seam', async ({ page }) => {
  await openNow(page)
  const scaleAt = (atMs: number) =>
    page.evaluate((ms) => {
      const light = document.querySelector('[data-guide]')
      if (!light) throw new Error('no guide')
      for (const motion of light.getAnimations()) {
        motion.pause()
        motion.currentTime = ms
      }
      const style = getComputedStyle(light)
      const factor = style.scale === 'none' ? 1 : Number(style.scale.split(' ')[0])
      return new DOMMatrix(style.transform).a * factor
    }, atMs)
  const end = firstRamp.totalMs
  expect(await scaleAt(end - 1)).toBeCloseTo(0.6, 3)
  expect(await scaleAt(end)).toBeCloseTo(0.6, 3)
  expect(await scaleAt(end + 4_000)).toBeCloseTo(1, 3)
  expect(await scaleAt(end + 10_000)).toBeCloseTo(0.6, 3)
  expect(await scaleAt(end + 3_600_000 + 4_000)).toBeCloseTo(1, 3)
})

test('a tap made before the app has come shows at once, and is obeyed when it comes', async ({ page }) => {
  const letGo = await heldBack(page, '**/assets/*.js')
  await page.goto('/', { waitUntil: 'commit' })
  const row = page.getByRole('button', { name: 'Breathe with this' })
  await row.click()
  await expect(row).toHaveAttribute('data-tapped', '')
  letGo()
  await expect(page.locator('[data-status=playing]')).toHaveAttribute('data-exercise', 'breathe/ext46')
})

test('when the app does not come, the page says so by itself and offers Reload', async ({ page, expectError }) => {
  expectError(/ERR_FAILED/)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/')
  const late = page.getByText('The guide keeps going.').last()
  await expect(late).toBeHidden()
  await page.evaluate(() => {
    const aside = document.getElementById('late')
    for (const motion of aside?.getAnimations() ?? []) motion.currentTime = 12_100
  })
  await expect(late).toBeVisible()
  await expect(page.getByRole('link', { name: 'Reload' })).toBeVisible()
})

test('everything is in sight at 360 × 640, and the guide takes at most a third of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await openNow(page)
  for (const name of rows) await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  const guide = await page.locator('#guide > div').first().boundingBox()
  expect(guide?.height).toBeLessThanOrEqual(0.32 * 640)
  const [places, bar] = [await page.locator('.places').boundingBox(), await page.locator('.bar').boundingBox()]
  expect((places?.y ?? 0) + (places?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0) // nothing lies under the bar
})

test('back from a screen without a guide the breath is where it would be, and what was held still is held', async ({
  page,
}) => {
  await openNow(page)
  await page.locator('.phase[data-word]').waitFor()
  const startMs = () => readGuide(page).then((reading) => Number(reading.startMs))
  const beganMs = await startMs()
  const away = async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await expect(page.locator('#guide')).toBeHidden()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(page.locator('#guide')).toBeVisible()
  }
  await away()
  await expect.poll(async () => Math.abs((await startMs()) - beganMs)).toBeLessThan(50)
  await page.getByText('Hold still').click()
  await away()
  await expect(page.getByRole('switch', { name: 'Hold still' })).toBeChecked()
  await expect.poll(async () => (await readGuide(page)).playing).toBe(0)
})

test.describe('with less motion', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('the guide keeps its box, and a bar fills and empties with the breath', async ({ page }) => {
    await openNow(page)
    expect((await readGuide(page)).playing).toBe(0)
    const bar = page.locator('.guide-bar i')
    const before = await bar.boundingBox()
    await expect.poll(async () => (await bar.boundingBox())?.width).not.toBe(before?.width)
    await page.getByRole('button', { name: 'Breathe with this' }).click()
    await page.waitForSelector('[data-status=playing]')
    expect((await readGuide(page)).playing).toBe(0)
    const within = await bar.boundingBox()
    await expect.poll(async () => (await bar.boundingBox())?.width).not.toBe(within?.width)
  })
})

test('the word is that of the breath, once it is turned by the app, and again after the guide was held', async ({
  page,
}) => {
  await openNow(page)
  const words = page.locator('.phase[data-word]')
  await words.waitFor()
  const isRight = async () => {
    const { word, sinceMs } = await page.evaluate(() => {
      const loop = document.querySelector('[data-guide]')?.getAnimations()[1]
      return {
        word: document.querySelector<HTMLElement>('.phase')?.dataset.word,
        sinceMs: Number(loop?.currentTime),
      }
    })
    return word === wordAt(sinceMs).action ? word : undefined
  }
  for (const word of ['out', 'in', 'out']) await expect.poll(isRight).toBe(word)
  await page.getByText('Hold still').click()
  await expect(words).toHaveCount(0)
  await page.getByText('Hold still').click()
  await expect.poll(isRight).toBe('in')
  await expect(page.locator('.phase b').first()).toBeInViewport()
})
