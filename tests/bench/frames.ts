import type { Page } from '../devtools/page'
import type { TraceEvent } from '../devtools/trace'

/** What `framesIn` needs in the trace, and nothing more: recording should cost the page as little as possible. */
export const frameCategories = ['blink.user_timing', 'loading', 'disabled-by-default-devtools.timeline.frame'] as const

/** A picture that reached the screen. Times are ms since the navigation began. */
export interface Frame {
  readonly atMs: number
  /** Something moves in it, driven by the compositor or by the main thread. */
  readonly moving: boolean
}

/** The zero of a page's own clock, `performance.now()`, and the process it runs in. */
export interface Navigation {
  readonly startTs: number
  readonly pid: number
}

/** None when the page's process began to record too late, as happens on a busy machine: then nothing can be said. */
export function navigationTo(url: string, events: readonly TraceEvent[]): Navigation | undefined {
  const start = events.find(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url)
  return start && { startTs: start.ts, pid: start.pid }
}

/** The same for a page that was open before the trace began, by a mark that it sets now. */
export async function markNavigation(page: Page): Promise<(events: readonly TraceEvent[]) => Navigation> {
  const name = 'bench-zero'
  const markedMs = await page.evaluate((mark) => performance.mark(mark).startTime, name)
  return (events) => {
    const mark = events.find((event) => event.name === name)
    if (!mark) throw new Error('The trace does not hold its own mark.')
    return { startTs: mark.ts - markedMs * 1_000, pid: mark.pid }
  }
}

const msSince = ({ startTs }: Navigation, ts: number): number => (ts - startTs) / 1_000

/**
 * The pictures of a page that were shown, oldest first. They come from the browser's own account of each frame, from its
 * beginning until it was on the screen, and so need no script in the page and are alike whatever the page is made of.
 */
export function framesIn(events: readonly TraceEvent[], navigation: Navigation): readonly Frame[] {
  const begun = new Map<string, TraceEvent>()
  const frames: Frame[] = []
  for (const event of events) {
    const id = event.id2?.local
    if (event.name !== 'PipelineReporter' || event.pid !== navigation.pid || id === undefined) continue
    if (event.ph === 'b') begun.set(id, event)
    if (event.ph !== 'e') continue
    const report = begun.get(id)?.args.frame_reporter
    if (!report?.state.startsWith('STATE_PRESENTED')) continue
    frames.push({
      atMs: msSince(navigation, event.ts),
      moving: report.has_compositor_animation || report.has_main_animation,
    })
  }
  return frames.filter(({ atMs }) => atMs >= 0).toSorted((a, b) => a.atMs - b.atMs)
}

/** When motion was first seen: the second picture of a moving thing. In the first one it stands where it begins. */
export const firstMotionMs = (frames: readonly Frame[]): number | undefined =>
  frames.filter(({ moving }) => moving)[1]?.atMs

/** When a mark of the browser's or the page's own (`performance.mark`) was first set. */
export function markMs(name: string, events: readonly TraceEvent[], navigation: Navigation): number | undefined {
  const mark = events.find(
    (event) => event.name === name && event.pid === navigation.pid && event.ts >= navigation.startTs,
  )
  return mark && msSince(navigation, mark.ts)
}
