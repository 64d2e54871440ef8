import type { Browser } from '../devtools/browser'
import { asOnAnOldPhone } from '../devtools/conditions'
import { startTrace } from '../devtools/trace'
import { wait } from '../devtools/wait'
import { firstMotionMs, frameCategories, framesIn, markMs, navigationTo } from './frames'
import { recordTraffic, trafficUntil, type Traffic } from './traffic'

export interface ColdStart {
  readonly motionMs: number | undefined
  readonly wordsMs: number | undefined
  readonly readyMs: number | undefined
  readonly untilMotion: Traffic | undefined
  readonly untilWords: Traffic | undefined
  readonly untilReady: Traffic | undefined
  /** Requests in the 3 s after all controls were ready. */
  readonly requestsAfterReady: number | undefined
}

/** The time after readiness in which nothing may be fetched ahead. */
const quietMs = 3_000

/** One visit with nothing cached, on an old phone; watched for `watchMs` after everything came. */
export async function coldStart(
  browser: Browser,
  url: string,
  { scripts = true, watchMs }: { readonly scripts?: boolean; readonly watchMs: number },
  triesLeft = 2,
): Promise<ColdStart> {
  const page = await browser.newPage({ scripts })
  await asOnAnOldPhone(page)
  const traffic = recordTraffic(page)
  const stop = await startTrace(page, frameCategories)
  await page.goto(url)
  await wait(watchMs)
  const events = await stop()
  await page.close()

  const navigation = navigationTo(url, events)
  if (!navigation) {
    if (triesLeft === 0) throw new Error(`The browser recorded no navigation to ${url}.`)
    return coldStart(browser, url, { scripts, watchMs }, triesLeft - 1)
  }
  const until = (ms: number | undefined) =>
    ms === undefined ? undefined : trafficUntil(traffic, navigation.startTs / 1_000 + ms)
  const motionMs = firstMotionMs(framesIn(events, navigation))
  const wordsMs = markMs('firstContentfulPaint', events, navigation)
  const readyMs = markMs('app-ready', events, navigation)
  const untilReady = until(readyMs)
  const later = until(readyMs === undefined ? undefined : readyMs + quietMs)
  return {
    motionMs,
    wordsMs,
    readyMs,
    untilMotion: until(motionMs),
    untilWords: until(wordsMs),
    untilReady,
    requestsAfterReady: later && untilReady && later.requests - untilReady.requests,
  }
}
