import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe has against the page as it is: one line a rule, with where. */
export async function axeAgainst(page: Page): Promise<readonly string[]> {
  // Words that take turns are measured while one of them has it, and what fades in when it is there.
  await page.evaluate(() => {
    for (const motion of document.getElementById('guide')?.getAnimations({ subtree: true }) ?? [])
      if (motion instanceof CSSAnimation) {
        motion.pause()
        motion.currentTime = 2_000
      }
  })
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().endTime) < 2_000)
        .map((each) => each.finished.catch(() => undefined)),
    ),
  )
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
