import type { Browser } from '../devtools/browser'
import { asOnAnOldPhone, withoutNetwork } from '../devtools/conditions'
import { startTrace } from '../devtools/trace'
import { until, wait } from '../devtools/wait'
import { firstMotionMs, frameCategories, framesIn, markMs, navigationTo } from './frames'

export interface SecondVisit {
  readonly motionMs: number | undefined
  readonly readyMs: number | undefined
}

/** Has the browser keep the app, as a first visit does. Each launch of the browser needs it once. */
export async function firstVisit(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ lasting: true })
  await page.goto(url)
  await until(page, 60_000, () => Boolean(navigator.serviceWorker.controller))
  await page.close()
}

interface How {
  readonly offline: boolean
  readonly watchMs: number
}

/** A later visit in a new tab, on an old phone, with its poor network or with none; watched for so long. */
export async function secondVisit(browser: Browser, url: string, how: How, triesLeft = 2): Promise<SecondVisit> {
  const page = await browser.newPage({ lasting: true })
  await (how.offline ? withoutNetwork(page) : asOnAnOldPhone(page))
  const stop = await startTrace(page, frameCategories)
  await page.goto(url)
  await wait(how.watchMs)
  const events = await stop()
  await page.close()
  const navigation = navigationTo(url, events)
  if (navigation)
    return {
      motionMs: firstMotionMs(framesIn(events, navigation)),
      readyMs: markMs('app-ready', events, navigation),
    }
  if (triesLeft === 0) throw new Error(`The browser recorded no navigation to ${url}.`)
  return secondVisit(browser, url, how, triesLeft - 1)
}
