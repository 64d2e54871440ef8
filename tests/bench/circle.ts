import { launch } from '../devtools/browser'
import type { Circle } from './reference'

/** How large the app's own circle is at its fullest, and where, so that the reference draws no less. */
export async function circleOf(executable: string, url: string): Promise<Circle> {
  const browser = await launch(executable)
  try {
    const page = await browser.newPage()
    await page.goto(url)
    const circle = await page.evaluate(() => {
      const guide = document.querySelector<HTMLElement>('[data-guide]')
      const box = guide?.getBoundingClientRect()
      // Its layout width is not scaled; its middle stays where it is.
      return guide && box && { widthPx: guide.offsetWidth, topPx: box.y + (box.height - guide.offsetHeight) / 2 }
    })
    if (!circle) throw new Error('The page has no guide.')
    return circle
  } finally {
    await browser.close()
  }
}
