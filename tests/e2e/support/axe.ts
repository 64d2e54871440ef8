import type { Page } from '@playwright/test'
import axe from 'axe-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe has against the page as it is, by one rule or by all that are asked for here: one line a rule, with where. */
export async function axeAgainst(page: Page, rule?: string): Promise<readonly string[]> {
  await settled(page)
  // The whole page is looked at: what lies under the bar at the foot of the window comes out from there by scrolling.
  const { width = 390, height = 844 } = page.viewportSize() ?? {}
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  if (whole > height) await page.setViewportSize({ width, height: whole + 100 })
  // No page of ours has frames, so that it is run here once: asking each frame in turn takes twice the time.
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async (runOnly) => {
      const inPage: typeof axe = Reflect.get(window, 'axe')
      const { violations } = await inPage.run({ runOnly, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    },
    rule === undefined ? rules : [rule],
  )
  if (whole > height) await page.setViewportSize({ width, height })
  return found
}

/** Words that take turns are measured while one of them has it, and what fades in when it is there. Nothing moves then. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const motion of document.getElementById('guide')?.getAnimations({ subtree: true }) ?? []) {
      if (motion.playState !== 'running') continue
      motion.pause()
      if (motion instanceof CSSAnimation) motion.currentTime = 2_000
    }
  })
  // A fade may begin a frame or two after its screen has come: all is there once five pictures in a row had none.
  await page.evaluate(async () => {
    const fades = () =>
      document.getAnimations().filter(({ playState, effect }) => {
        const endTime = Number(effect?.getComputedTiming().endTime)
        return playState === 'running' && endTime < 2_000
      })
    for (let still = 0; still < 5; still = fades().length > 0 ? 0 : still + 1) {
      for (const fade of fades()) fade.finish()
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
}
