import type { Cue } from './cue'

/** Contiguous cues from 0 to `totalMs`. */
export interface Score {
  readonly cues: readonly Cue[]
  readonly totalMs: number
}

export interface Moment {
  readonly cue: Cue
  readonly index: number
  /** 0 at the cue's start, 1 at its end. */
  readonly progress: number
  readonly remainingMs: number
}

/** What is under way. On a boundary the new cue is; before 0 and from `totalMs` on there is none. */
export function momentAt(score: Score, elapsedMs: number): Moment | undefined {
  const index = lastBegun(score.cues, elapsedMs)
  const cue = score.cues[index] // the score's own object: === tells whether the instruction changed
  if (!cue || elapsedMs >= cue.endMs) return undefined
  return {
    cue,
    index,
    progress: (elapsedMs - cue.startMs) / (cue.endMs - cue.startMs),
    remainingMs: cue.endMs - elapsedMs,
  }
}

/** Found by halves: the runner asks at every cue, and a day has 17,280 of them. */
function lastBegun(cues: readonly Cue[], elapsedMs: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const cue = cues[middle]
    if (cue && cue.startMs <= elapsedMs) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const cueAt = (score: Score, elapsedMs: number): Cue | undefined => momentAt(score, elapsedMs)?.cue

/** One score from cues that already follow one another. An empty list gives an empty score. */
export const scoreOf = (cues: readonly Cue[]): Score => ({ cues, totalMs: cues.at(-1)?.endMs ?? 0 })
