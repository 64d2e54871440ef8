import type { Coming } from '../session/ahead'

export const verbosities = ['every', 'few', 'ends'] as const
/** Each phase; three cycles and then milestones; or the start and the end only. */
export type Verbosity = (typeof verbosities)[number]

/** As often as this a breath is told in whole words. */
const inFull = 3

/**
 * How a cue is told to whoever has the page read to them. What a person has to do something about is always told, and so
 * is what is not a breath, unless only starts and ends are wanted.
 *
 * @param first whether it is the first cue of its step.
 */
export function toldOf(
  { action, breath, endsMs }: Coming,
  verbosity: Verbosity,
  first: boolean,
): 'whole' | 'short' | 'no' {
  if (action === 'end') return 'no' // what comes then is read from its heading
  if (first || endsMs === Infinity) return 'whole'
  if (verbosity === 'ends') return 'no'
  if (breath === undefined || breath < inFull) return 'whole'
  return verbosity === 'every' ? 'short' : 'no'
}

export type Milestone = 'halfway' | 'lastMinute'

const minuteMs = 60_000

/** What is reached in a stretch of that length between two times in it; nothing in one that is over soon anyway. */
export function milestoneIn(fromMs: number, untilMs: number, totalMs: number): Milestone | undefined {
  const reached = (atMs: number) => fromMs < atMs && atMs <= untilMs
  if (totalMs >= 3 * minuteMs && reached(totalMs - minuteMs)) return 'lastMinute'
  return totalMs >= 2 * minuteMs && reached(totalMs / 2) ? 'halfway' : undefined
}
