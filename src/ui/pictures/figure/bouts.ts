import type { Track } from '../../motion'

/** A stretch of whole movements at one tempo. `strength` is 1 at effort, less where it is done lightly. */
export interface Bout {
  readonly startMs: number
  readonly endMs: number
  readonly tempoPerMinute: number
  readonly strength: number
}

/** Only whole movements, so that one bout goes over into the next; at least one. */
export const movementsIn = ({ startMs, endMs, tempoPerMinute }: Bout): number =>
  Math.max(1, Math.round(((endMs - startMs) * tempoPerMinute) / 60_000))

/** The same frames again and again, `times` in each movement. */
export function repeated(element: Element | null, bout: Bout, frames: readonly Keyframe[], times = 1): Track {
  return {
    element,
    frames,
    durationMs: (bout.endMs - bout.startMs) / (movementsIn(bout) * times),
    // Without an end: a page that wakes late for the next bout finds it still moving.
    iterations: Infinity,
    startMs: bout.startMs,
  }
}

/** Nothing brightens and dims more often than this where less motion is asked for. */
const calmMs = 4_000

/** The same bout at a tempo that is never quick. */
export const calm = (bout: Bout): Bout => ({
  ...bout,
  tempoPerMinute: Math.min(bout.tempoPerMinute, 60_000 / calmMs),
})
