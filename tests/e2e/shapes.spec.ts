import { expect, type Page } from '@playwright/test'
import { breatheWithThis, openNow } from './support/guide'
import { test } from './support/test'

const settings = (page: Page, chosen: object) =>
  page.addInitScript(
    (stored) => {
      if (!localStorage.getItem('holdspace.settings')) localStorage.setItem('holdspace.settings', stored)
    },
    JSON.stringify({ version: 1, ...chosen }),
  )

/** Everything in the guide that moves: whose it is, when it began, where it is held. */
const motions = (page: Page) =>
  page.evaluate(() => {
    const guide = document.getElementById('guide')
    return (guide?.getAnimations({ subtree: true }) ?? []).flatMap((motion) => {
      const target = motion.effect instanceof KeyframeEffect ? motion.effect.target : null
      if (!target || target === guide) return []
      const { startTime, currentTime, playState } = motion
      const round = (time: CSSNumberish | null) => (typeof time === 'number' ? Math.round(time) : null)
      return [
        {
          circle: target.matches('.guide-light, .tint, .under'),
          startTime: round(startTime),
          currentTime: round(currentTime),
          playState,
        },
      ]
    })
  })

const choose = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('dialog').getByRole('radio', { name, exact: true }).check()
  await page.keyboard.press('Escape')
}

test('another shape goes on at the instant of the circle, through pauses, paces and a reload', async ({ page }) => {
  test.slow()
  await breatheWithThis(page)
  for (const [shape, name] of [
    ['wave', 'Wave'],
    ['path', 'A path, and a dot on it'],
    ['bar', 'Bar'],
  ] as const) {
    await choose(page, name)
    await page.waitForSelector(`.guide[data-drawn=${shape}]`)
    const playing = await motions(page)
    expect(playing.filter(({ circle }) => !circle).length).toBeGreaterThan(1)
    expect(new Set(playing.map(({ startTime }) => startTime)).size).toBe(1)

    await page.locator('[data-action=slower]').click()
    await page.locator('[data-action=pause]').click()
    await page.waitForSelector('[data-status=paused]')
    const held = await motions(page)
    expect(held.every(({ playState }) => playState === 'paused')).toBe(true)
    expect(new Set(held.map(({ currentTime }) => currentTime)).size).toBe(1)
    await page.locator('[data-action=resume]').click()
  }
  await choose(page, 'Words only')
  await expect(page.locator('.guide-light')).toHaveCSS('opacity', '0')
  await expect(page.locator('.guide[data-drawn]')).toHaveCount(0)
  await choose(page, 'Bar')
  await page.reload()
  await page.waitForSelector('html[data-shape=bar]')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.waitForSelector('.guide[data-drawn=bar]')
  expect(new Set((await motions(page)).map(({ startTime }) => startTime)).size).toBe(1)
})

test('the switch for movement holds over the device, both ways, before the app is there', async ({ browser }) => {
  for (const [motion, reducedMotion, moving] of [
    ['full', 'reduce', 'breath-ramp'],
    ['gentle', 'no-preference', 'glow-ramp'],
    ['none', 'no-preference', 'bar-ramp-steps'],
    ['device', 'reduce', 'glow-ramp'],
  ] as const) {
    const context = await browser.newContext({ reducedMotion })
    const page = await context.newPage()
    await settings(page, { motion })
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto('/')
    await page.waitForSelector(`html[data-motion=${motion}]`) // what was chosen is read once the light is seen
    const names = await page.evaluate(() =>
      document.getAnimations().flatMap((each) => (each instanceof CSSAnimation ? [each.animationName] : [])),
    )
    expect(names).toContain(moving)
    expect(names.includes('breath-ramp')).toBe(motion === 'full')
    await context.close()
  }
})

test('the switch for movement holds at once in the middle of a session', async ({ page }) => {
  await settings(page, { motion: 'none' })
  await openNow(page)
  await page.getByRole('button', { name: 'Breathe with this' }).click()
  await page.waitForSelector('[data-status=playing]')
  const easings = await page.evaluate(() =>
    [...(document.getElementById('guide')?.getAnimations({ subtree: true }) ?? [])]
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
      // the browser adds a first and a last frame of its own
      .flatMap(({ easing, computedOffset }) => (computedOffset > 0 && computedOffset < 1 ? [easing] : [])),
  )
  expect(easings.length).toBeGreaterThan(10)
  expect([...new Set(easings)]).toEqual(['steps(8)'])
})

test('colours follow the device as it changes, and the clock where it is asked for', async ({ page }) => {
  await settings(page, { theme: 'device' })
  await openNow(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(247, 243, 234)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(13, 24, 28)')

  await page.clock.install({ time: new Date(2026, 10, 4, 18, 59, 30) })
  await page.evaluate(() => localStorage.setItem('holdspace.settings', '{"version":1,"theme":"clock"}'))
  await openNow(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day')
  await page.clock.runFor(60_000)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
})
