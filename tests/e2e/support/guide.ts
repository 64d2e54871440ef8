import type { Page } from '@playwright/test'

export interface GuideReading {
  /** The guide's own scale as it is drawn, both ways of scaling taken together. */
  readonly scale: number
  /** The page's timeline and the start of the guide's first motion, both in ms. */
  readonly timelineMs: number
  readonly startMs: number | null
  readonly playing: number
}

/** Reads the guide in one go, so that time and picture belong together. */
export const readGuide = (page: Page): Promise<GuideReading> =>
  page.evaluate(() => {
    const light = document.querySelector('[data-guide]')
    if (!light) throw new Error('no guide')
    const style = getComputedStyle(light)
    const matrix = new DOMMatrix(style.transform === 'none' ? '' : style.transform)
    const motions = light.getAnimations()
    const start = motions[0]?.startTime
    return {
      scale: matrix.a * (style.scale === 'none' ? 1 : Number(style.scale.split(' ')[0])),
      timelineMs: Number(document.timeline.currentTime),
      startMs: typeof start === 'number' ? start : null,
      playing: motions.filter((each) => each.playState === 'running').length,
    }
  })

/** Goes to the first screen and waits until the app is there. */
export async function openNow(page: Page, address = ''): Promise<void> {
  await page.goto(`/${address}`)
  await page.waitForSelector('html[data-app=ready]')
}

/** Joins the breath of the first screen. */
export async function breatheWithThis(page: Page): Promise<void> {
  await openNow(page)
  await page.locator('.now [data-action=breathe]').click()
  await page.waitForSelector('[data-status=playing]')
}
