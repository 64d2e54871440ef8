import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe has against the page as it is, by one rule or by all that are asked for here: one line a rule, with where. */
export async function axeAgainst(page: Page, rule?: string): Promise<readonly string[]> {
  await settled(page)
  // The whole page is looked at: what lies under the bar at the foot of the window comes out from there by scrolling.
  const { width = 390, height = 844 } = page.viewportSize() ?? {}
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  if (whole > height) await page.setViewportSize({ width, height: whole + 100 })
  // No page of ours has frames, and what passed is not asked for: without either it takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (rule === undefined ? axe.withTags(rules) : axe.withRules(rule)).analyze()
  if (whole > height) await page.setViewportSize({ width, height })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
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
      document.getAnimations().some(({ playState, effect }) => {
        const endTime = Number(effect?.getComputedTiming().endTime)
        return playState === 'running' && endTime < 2_000
      })
    for (let still = 0; still < 5; still = fades() ? 0 : still + 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}
