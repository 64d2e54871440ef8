import type { Plan, Step } from '../../../src/exercises/plan'
import type { Answers } from '../../../src/history/answers'
import { beatAt, beatsBegun, lengthMs, stretchesOf, type Stretch } from './stretch'

/** Why nobody is guided: by choice, out of sight, time went missing, another tab guides, or it was not helping. */
export type Why = 'person' | 'hidden' | 'gap' | 'elsewhere' | 'worse'

/** What a session is by its description alone, with every time added up by hand. Times are ms. */
export interface Life {
  readonly status: 'ready' | 'playing' | 'paused' | 'between' | 'ended'
  readonly why: Why | undefined
  readonly resting: boolean
  readonly plan: Plan
  /** The step under way or just left, its number, and the steps the plan still holds. */
  readonly here: Step | undefined
  readonly number: number
  readonly ahead: readonly Step[]
  readonly stretches: readonly Stretch[]
  readonly at: number
  readonly elapsedMs: number
  /** Where the stretch was joined. */
  readonly joinedMs: number
  readonly found: number
  /** What was asked for before this stretch. */
  readonly cuesBefore: number
  /** A pace that was asked for, and until when it may still have to come. */
  readonly asked: { readonly untilMs: number; readonly perMinute: number } | undefined
  /** The pace at which the stretch before was left. */
  readonly leftPerMinute: number | undefined
  readonly atMs: number
  /** Of the latest thing that happened. */
  readonly happenedMs: number
  readonly pausedAtMs: number
  readonly stepAtMs: number
  readonly playedMs: number
  readonly breaths: number
  readonly steps: readonly Done[]
  readonly pauses: readonly { readonly atMs: number; readonly forMs: number }[]
  readonly choices: readonly { readonly atMs: number; readonly action: string }[]
  readonly worse: readonly number[]
  readonly said: Answers
}

interface Done {
  readonly exercise: string
  readonly how: 'whole' | 'skipped' | 'ended'
  readonly startMs: number
  readonly playedMs: number
  readonly breaths: number
}

export const waiting = (plan: Plan): Life => ({
  status: 'ready',
  why: undefined,
  resting: false,
  plan,
  here: undefined,
  number: -1,
  ahead: plan.steps,
  stretches: [],
  at: 0,
  elapsedMs: 0,
  joinedMs: 0,
  found: 0,
  cuesBefore: 0,
  asked: undefined,
  leftPerMinute: undefined,
  atMs: 0,
  happenedMs: 0,
  pausedAtMs: 0,
  stepAtMs: 0,
  playedMs: 0,
  breaths: 0,
  steps: [],
  pauses: [],
  choices: [],
  worse: [],
  said: {},
})

export const stretchOf = (life: Life): Stretch | undefined => life.stretches[life.at]

export const isUnderWay = ({ status }: Life): boolean => status !== 'ready' && status !== 'ended'

/** Breaths a minute as they are, or as they will be where a change still waits for its breath. */
export function rateNow(life: Life): number | undefined {
  const stretch = stretchOf(life)
  if (stretch?.kind !== 'timed' || !stretch.paced) return undefined
  if (life.asked && life.elapsedMs <= life.asked.untilMs) return life.asked.perMinute
  return stretch.beats[beatAt(stretch, life.elapsedMs)]?.perMinute
}

/** The first moment of a step. A breath that is joined begins where it is, with nothing asked for before. */
export function entered(life: Life, step: Step, ahead: readonly Step[]): Life {
  const stretches = stretchesOf(step)
  const [first] = stretches
  const joinable = first?.kind === 'timed' && first.paced ? lengthMs(first) : 0
  const joinedMs = Math.min(step.options.joinedMs ?? 0, joinable)
  return {
    ...life,
    status: 'playing',
    why: undefined,
    resting: false,
    here: step,
    number: life.number + 1,
    ahead,
    stretches,
    at: 0,
    elapsedMs: joinedMs,
    joinedMs,
    found: 0,
    cuesBefore: life.cuesBefore - (first ? beatAt(first, joinedMs) : 0),
    asked: undefined,
    leftPerMinute: undefined,
    stepAtMs: life.atMs,
    playedMs: 0,
    breaths: 0,
  }
}

/** On to the next stretch of the step, or past the last of them. */
export function stretchLeft(life: Life): Life {
  const stretch = stretchOf(life)
  if (!stretch) return life
  return {
    ...life,
    at: life.at + 1,
    elapsedMs: 0,
    joinedMs: 0,
    found: 0,
    cuesBefore: life.cuesBefore + beatsBegun(stretch, life.elapsedMs),
    asked: undefined,
    leftPerMinute: rateNow(life),
    breaths: life.breaths + breathsWhole(stretch, life),
  }
}

/** Breaths that came to their end while somebody was here. */
function breathsWhole(stretch: Stretch, { elapsedMs, joinedMs }: Life): number {
  if (stretch.kind === 'open') return 0
  const ends = new Map(stretch.beats.flatMap(({ breath, endMs }) => (breath === undefined ? [] : [[breath, endMs]])))
  return [...ends.values()].filter((endMs) => joinedMs < endMs && endMs <= elapsedMs).length
}

export function stepDone(life: Life, how: Done['how']): Life {
  const { here, stepAtMs: startMs, playedMs, breaths } = life
  if (!here) return life
  return {
    ...life,
    at: life.stretches.length,
    steps: [...life.steps, { exercise: here.exercise, how, startMs, playedMs, breaths }],
  }
}
