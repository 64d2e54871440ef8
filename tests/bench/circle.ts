import { launch } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { wait } from '../devtools/wait'
import type { Circle } from './reference'
import { joinFirstBreath, openNow } from './session'

/** How large the app's own circle is at its fullest, and where, so that the reference draws no less. */
export async function circlesOf(executable: string, url: string): Promise<{ now: Circle; session: Circle }> {
  const browser = await launch(executable)
  try {
    const page = await browser.newPage()
    await openNow(page, url)
    const now = await circleOn(page)
    await joinFirstBreath(page)
    await wait(1_000) // until the screen has settled
    return { now, session: await circleOn(page) }
  } finally {
    await browser.close()
  }
}

async function circleOn(page: Page): Promise<Circle> {
  const circle = await page.evaluate(() => {
    const guide = document.querySelector<HTMLElement>('[data-guide]')
    const box = guide?.getBoundingClientRect()
    // Its layout width is not scaled; its middle stays where it is.
    return guide && box && { widthPx: guide.offsetWidth, topPx: box.y + (box.height - guide.offsetHeight) / 2 }
  })
  if (!circle) throw new Error('The page has no guide.')
  return circle
}
