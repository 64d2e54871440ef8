import type { Browser } from '../devtools/browser'
import type { Page } from '../devtools/page'
import { startTrace } from '../devtools/trace'
import { wait } from '../devtools/wait'
import type { Score } from '../../src/score/score'
import { accuracy, type Accuracy } from './accuracy'
import { frameCategories, framesIn, markNavigation } from './frames'
import { joinFirstBreath, openLink, openNow, scoreOfJoined, scoreOfLink, start } from './session'
import { stall, watch, watched, type Watched } from './watch'

export interface Timing extends Accuracy {
  /** From the tap's own time to the zero of the guide's motion; in a joined breath, from its first sight. */
  readonly zeroAfterTapMs: number | undefined
}

/** When the session was seen to play, at first and again and again; before that the page's own motion is to be seen. */
export const playingMs = ({ statuses }: Watched): readonly number[] =>
  statuses.filter(({ status }) => status === 'playing').map(({ atMs }) => atMs)

/** When the guide's motion began: the zero it had when it was first seen moving after `fromMs`. */
export function zeroOf({ samples }: Watched, fromMs = -Infinity): number {
  const zeroMs = samples.find((sample) => sample.takenMs > fromMs && sample.zeroMs !== undefined)?.zeroMs
  if (zeroMs === undefined) throw new Error('The guide was never seen moving.')
  return zeroMs
}

/** A session from a link, with the main thread left alone or stalled again and again. */
export async function timingOfLink(browser: Browser, url: string, forMs: number, stalled: boolean): Promise<Timing> {
  const minutes = Math.ceil(forMs / 60_000) + 1
  const page = await browser.newPage()
  await openLink(page, url, minutes)
  await watch(page)
  if (stalled) await stall(page)
  await start(page)
  await wait(forMs)
  const seen = await watched(page)
  await page.close()
  const tapMs = seen.taps.find(({ action }) => action === 'start')?.atMs
  const fromMs = playingMs(seen)[0] ?? 0
  const zeroMs = zeroOf(seen, fromMs)
  return {
    ...accuracy(seen, { score: scoreOfLink(minutes), zeroMs, firstCue: 0, fromMs }),
    zeroAfterTapMs: tapMs === undefined ? undefined : zeroMs - tapMs,
  }
}

/** The first breath, joined on its way: the handing over is watched too. */
export async function timingOfJoined(browser: Browser, url: string, forMs: number): Promise<Timing> {
  const page = await browser.newPage()
  await openNow(page, url)
  await watch(page)
  await wait(5_000)
  await joinFirstBreath(page)
  await wait(forMs)
  const seen = await watched(page)
  await page.close()
  const zeroMs = zeroOf(seen)
  const score = scoreOfJoined()
  const [, ...cues] = seen.cues // the first is met in its midst, which is nobody's lateness
  const firstCue = placeOf(score, (cues.at(-1)?.atMs ?? 0) - zeroMs) - (cues.at(-1)?.index ?? 0)
  return { ...accuracy({ ...seen, cues }, { score, zeroMs, firstCue }), zeroAfterTapMs: undefined }
}

/** The place of the cue that begins nearest to a time. */
function placeOf({ cues }: Score, elapsedMs: number): number {
  const away = cues.map(({ startMs }) => Math.abs(startMs - elapsedMs))
  return away.indexOf(Math.min(...away))
}

/** What the screen showed while the main thread stood still. */
export interface Stalled {
  readonly stalls: number
  /** Pictures in which something moved, a second of standing still. */
  readonly picturesPerSecond: number
  readonly longestGapMs: number
}

/** Stalls a page that is already moving, and counts the pictures shown meanwhile. */
export async function picturesUnderStalls(page: Page, forMs: number): Promise<Stalled> {
  await watch(page)
  await stall(page)
  const stop = await startTrace(page, frameCategories)
  const navigation = await markNavigation(page)
  await wait(forMs)
  const { stalls } = await watched(page)
  const events = await stop()
  const times = framesIn(events, navigation(events))
    .filter(({ moving }) => moving)
    .map(({ atMs }) => atMs)
  const within = stalls.filter(({ fromMs, toMs }) => fromMs >= (times[0] ?? 0) && toMs <= (times.at(-1) ?? 0))
  const stalledMs = within.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
  const shown = times.filter((atMs) => within.some(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs))
  return {
    stalls: within.length,
    picturesPerSecond: (shown.length / stalledMs) * 1_000,
    longestGapMs: Math.max(...times.slice(1).map((atMs, at) => atMs - (times[at] ?? atMs))),
  }
}
