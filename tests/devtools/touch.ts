import type { Page } from './page'
import { wait } from './wait'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** How long an ordinary finger rests on the glass. */
const tapMs = 60

/** The middle of what the selector finds, scrolled into view. @throws when there is no such thing on the screen. */
export async function spotOf(page: Page, selector: string): Promise<Spot> {
  const spot = await page.evaluate((sought) => {
    const element = document.querySelector(sought)
    element?.scrollIntoView({ block: 'nearest' })
    const box = element?.getBoundingClientRect()
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined
  }, selector)
  if (!spot) throw new Error(`${selector} is not on the screen.`)
  return spot
}

/**
 * A tap as a finger makes it, so that the browser works out for itself what was meant. It waits for no answer of a page
 * that is busy. @returns when it touched and when it was lifted, in ms on the machine's monotonic clock.
 */
export async function tapAt(
  page: Page,
  spot: Spot,
): Promise<{ readonly touchedMs: number; readonly liftedMs: number }> {
  const touchedMs = monotonicMs()
  const touched = page.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] })
  await wait(tapMs)
  const liftedMs = monotonicMs()
  const lifted = page.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await Promise.all([touched, lifted])
  return { touchedMs, liftedMs }
}

export async function tap(page: Page, selector: string): Promise<void> {
  await tapAt(page, await spotOf(page, selector))
}

const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6
