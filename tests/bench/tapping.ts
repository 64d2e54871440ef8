import type { Browser } from '../devtools/browser'
import { asOnAnOldPhone } from '../devtools/conditions'
import type { Page } from '../devtools/page'
import { spotOf, tapAt, type Spot } from '../devtools/touch'
import { startTrace } from '../devtools/trace'
import { wait } from '../devtools/wait'
import { frameCategories, markMs, navigationTo } from './frames'
import { firstChange, type Picture } from './pictures'
import { openNow } from './session'

export interface Tapped {
  /** When the tap came, since the navigation began, and whether all controls were ready by then. */
  readonly atMs: number
  readonly early: boolean
  /** From the lifting of the finger, which makes it a tap, until the row looked otherwise; below 0 while it still touched. */
  readonly seenAfterMs: number | undefined
  readonly obeyed: boolean
}

const row = '[data-action="breathe"]'

/** Where the row is, when nothing is in a hurry. */
export async function measureRow(browser: Browser, url: string): Promise<Spot> {
  const page = await browser.newPage()
  await openNow(page, url)
  const spot = await spotOf(page, row)
  await page.close()
  return spot
}

/** A tap on a row of the first screen, on an old phone: at the first paint of words, or `afterMs` later. */
export async function tapRow(
  browser: Browser,
  url: string,
  spot: Spot,
  afterMs: number,
  triesLeft = 2,
): Promise<Tapped> {
  const page = await browser.newPage()
  await asOnAnOldPhone(page)
  await page.send('Page.setLifecycleEventsEnabled', { enabled: true })
  const stop = await startTrace(page, [...frameCategories, 'disabled-by-default-devtools.screenshot'])
  const painted = firstWords(page)
  const loaded = page.goto(url)
  await painted
  await wait(afterMs)
  const { touchedMs, liftedMs } = await tapAt(page, spot)
  await loaded
  await wait(5_000)
  const events = await stop()
  const obeyed = await page.evaluate(() => document.querySelector('[data-status="playing"]') !== null)
  await page.close()

  const navigation = navigationTo(url, events)
  if (!navigation) {
    if (triesLeft === 0) throw new Error(`The browser recorded no navigation to ${url}.`)
    return tapRow(browser, url, spot, afterMs, triesLeft - 1)
  }
  const pictures = events.flatMap(({ name, ts, args }): Picture[] =>
    name === 'Screenshot' && args.snapshot !== undefined ? [{ ts, jpeg: args.snapshot }] : [],
  )
  const readyMs = markMs('app-ready', events, navigation)
  const atMs = liftedMs - navigation.startTs / 1_000
  const changedTs = await firstChange(browser, pictures, spot, touchedMs * 1_000)
  return {
    atMs,
    early: readyMs === undefined || atMs < readyMs,
    seenAfterMs: changedTs === undefined ? undefined : changedTs / 1_000 - liftedMs,
    obeyed,
  }
}

function firstWords(page: Page): Promise<void> {
  return new Promise((resolve) => {
    const stop = page.on('Page.lifecycleEvent', ({ name }) => {
      if (name !== 'firstContentfulPaint') return
      stop()
      resolve()
    })
  })
}
