import { exerciseOf } from '../../../src/exercises/catalogue'
import type { Step } from '../../../src/exercises/plan'
import type { Action, Cue } from '../../../src/score/cue'
import type { Segment } from '../../../src/score/segment'

/** One thing asked for, from when to when. */
export type Beat = Pick<Cue, 'action' | 'startMs' | 'endMs' | 'breath' | 'perMinute'>

/** How breaths are asked for: for how long at least, or how many; how fast by themselves, with holds and without. */
interface Paced {
  readonly durationMs: number
  readonly breathsAtMost: number | undefined
  readonly ownPerMinute: number
  readonly withoutHoldsPerMinute: number
}

export interface Timed {
  readonly kind: 'timed'
  readonly beats: readonly Beat[]
  readonly canLeave: boolean
  readonly paced: Paced | undefined
  readonly holds: boolean
}

/** What a step is made of, as plain times and counts. */
export type Stretch = Timed | { readonly kind: 'open'; readonly action: Action; readonly count: number | undefined }

export const stretchesOf = ({ exercise, options }: Step): readonly Stretch[] =>
  exerciseOf(exercise).compile(options).map(stretchOf)

function stretchOf(segment: Segment): Stretch {
  if (segment.kind === 'open') return { kind: 'open', action: segment.cue.action, count: segment.cue.count }
  const beats = beatsOf(segment)
  return {
    kind: 'timed',
    beats,
    canLeave: segment.leave !== undefined,
    paced: segment.breathing && pacedBy(segment.breathing),
    holds: segment.breathing !== undefined && beats.some(({ action }) => action === 'hold'),
  }
}

function pacedBy({ phases, durationMs, breathsAtMost }: NonNullable<Extract<Segment, { kind: 'timed' }>['breathing']>) {
  const perMinute = (all: typeof phases) => 60_000 / all.reduce((sum, { ms }) => sum + ms, 0)
  const withoutHolds = phases.filter(({ action }) => action !== 'hold')
  return {
    durationMs,
    breathsAtMost,
    ownPerMinute: perMinute(phases),
    withoutHoldsPerMinute: perMinute(withoutHolds),
  }
}

export const beatsOf = (segment: Segment | undefined): readonly Beat[] =>
  segment?.kind !== 'timed'
    ? []
    : segment.score.cues.map(({ action, startMs, endMs, breath, perMinute }) => ({
        action,
        startMs,
        endMs,
        ...(breath === undefined ? {} : { breath }),
        ...(perMinute === undefined ? {} : { perMinute }),
      }))

export const lengthMs = ({ beats }: Timed): number => beats.at(-1)?.endMs ?? 0

/** The number of what is asked for after `elapsedMs`: on a boundary the new one is, and at the end still the last. */
export function beatAt(stretch: Stretch, elapsedMs: number): number {
  if (stretch.kind === 'open') return 0
  const begun = stretch.beats.filter(({ endMs }) => endMs <= elapsedMs).length
  return Math.max(0, Math.min(begun, stretch.beats.length - 1))
}

/** How many were asked for until `elapsedMs`, the one under way included. */
export const beatsBegun = (stretch: Stretch, elapsedMs: number): number =>
  stretch.kind === 'timed' && stretch.beats.length === 0 ? 0 : beatAt(stretch, elapsedMs) + 1
