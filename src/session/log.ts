import type { ExerciseId, StepOptions } from '../exercises/exercise'
import type { Step } from '../exercises/plan'
import type { Answers } from '../history/answers'

export type StepEnd = 'whole' | 'skipped' | 'ended'

/** What was done at one step. Times are ms since the session began; `playedMs` leaves pauses out. */
export interface StepLog {
  readonly exercise: ExerciseId
  readonly options: StepOptions
  /** What a person's limits or their place put this in the stead of. */
  readonly swappedFrom?: ExerciseId
  readonly startMs: number
  readonly playedMs: number
  readonly breaths?: number
  readonly paces: readonly { readonly atMs: number; readonly perMinute: number }[]
  readonly how: StepEnd
}

/** What history keeps of a run, gathered as it goes. */
export interface Log {
  readonly steps: readonly StepLog[]
  readonly pauses: readonly { readonly atMs: number; readonly forMs: number }[]
  readonly choices: readonly { readonly atMs: number; readonly action: string }[]
  readonly worse: readonly number[]
  readonly said: Answers
  /** Of the step under way. */
  readonly stepStartMs: number
  readonly playedMs: number
  readonly breaths: number
  readonly paces: StepLog['paces']
  /** Since when it has been playing, or paused. */
  readonly sinceMs: number
}

export const emptyLog: Log = {
  steps: [],
  pauses: [],
  choices: [],
  worse: [],
  said: {},
  stepStartMs: 0,
  playedMs: 0,
  breaths: 0,
  paces: [],
  sinceMs: 0,
}

export const chose = (log: Log, action: string, atMs: number): Log => ({
  ...log,
  choices: [...log.choices, { atMs, action }],
})

export const stepBegun = (log: Log, atMs: number): Log => ({
  ...log,
  stepStartMs: atMs,
  playedMs: 0,
  breaths: 0,
  paces: [],
  sinceMs: atMs,
})

/** Playing stops counting at `atMs`. */
export const playedUntil = (log: Log, atMs: number): Log => ({
  ...log,
  playedMs: log.playedMs + atMs - log.sinceMs,
  sinceMs: atMs,
})

export const pauseOver = (log: Log, atMs: number): Log => ({
  ...log,
  pauses: [...log.pauses, { atMs: log.sinceMs, forMs: atMs - log.sinceMs }],
  sinceMs: atMs,
})

export function stepDone(log: Log, step: Step, how: StepEnd): Log {
  const { stepStartMs: startMs, playedMs, breaths, paces } = log
  const done = { ...step, startMs, playedMs, paces, how, ...(breaths > 0 ? { breaths } : {}) }
  return { ...log, steps: [...log.steps, done] }
}
