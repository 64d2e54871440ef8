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
  const index = score.cues.findLastIndex((each) => each.startMs <= elapsedMs)
  const cue = score.cues[index] // the score's own object: === tells whether the instruction changed
  if (!cue || elapsedMs >= cue.endMs) return undefined
  return {
    cue,
    index,
    progress: (elapsedMs - cue.startMs) / (cue.endMs - cue.startMs),
    remainingMs: cue.endMs - elapsedMs,
  }
}

export const cueAt = (score: Score, elapsedMs: number): Cue | undefined => momentAt(score, elapsedMs)?.cue

/** One score from cues that already follow one another. An empty list gives an empty score. */
export const scoreOf = (cues: readonly Cue[]): Score => ({ cues, totalMs: cues.at(-1)?.endMs ?? 0 })
