import type { Segment } from '../../src/score/segment'

/** A place in a step: which segment, and the time in it. */
export interface Position {
  readonly segment: number
  readonly elapsedMs: number
}

export const beginning: Position = { segment: 0, elapsedMs: 0 }

/** The place `byMs` later. A timed segment passes on to the next one; an open one waits, and so does the last end. */
export function movedOn(segments: readonly Segment[], { segment, elapsedMs }: Position, byMs: number): Position {
  const untilMs = elapsedMs + byMs
  const now = segments[segment]
  if (now?.kind !== 'timed' || untilMs < now.score.totalMs) return { segment, elapsedMs: untilMs }
  if (segment + 1 >= segments.length) return { segment, elapsedMs: now.score.totalMs }
  return movedOn(segments, { segment: segment + 1, elapsedMs: 0 }, untilMs - now.score.totalMs)
}

/** How wide a segment is drawn: as long as it is, or as long as people may take; half a minute where nobody knows. */
export const widthMs = (segment: Segment): number =>
  segment.kind === 'timed' ? segment.score.totalMs : (segment.cue.aboutMs ?? 30_000)
