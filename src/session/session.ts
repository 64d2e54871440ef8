import type { Plan, Step } from '../exercises/plan'
import type { Pace } from '../score/pace'
import type { Segment } from '../score/segment'
import type { PauseReason } from './event'
import type { Log } from './log'

/** Where a run of a plan is, whatever its status. */
export interface Course {
  readonly plan: Plan
  /** The plan's steps, and those chosen on the way. */
  readonly steps: readonly Step[]
  readonly step: number
  readonly segments: readonly Segment[]
  readonly segment: number
  /** The session time at which the segment was entered, and where in its own time that was: not 0 in a joined breath. */
  readonly entered: { readonly atMs: number; readonly elapsedMs: number }
  /** Cues entered in segments before this one: `data-cue-index` never goes back. */
  readonly cuesBefore: number
  /** What has been found in an open segment that counts. */
  readonly found: number
  /** When, in this segment's own time, a change of pace takes effect. */
  readonly pacedFromMs?: number
  /** The pace at which the segment before this one was left. */
  readonly leftAt?: Pace
  /** The latest time at which anything changed: no event counts as earlier. */
  readonly lastMs: number
  readonly log: Log
}

/** One run of a plan by a person. */
export type Session =
  | { readonly status: 'ready'; readonly plan: Plan }
  /** `zeroAtMs`: the session time at which the segment's elapsed time was 0. */
  | { readonly status: 'playing'; readonly course: Course; readonly zeroAtMs: number }
  /** `elapsedMs`: where in the segment the person is held. */
  | {
      readonly status: 'paused'
      readonly course: Course
      readonly elapsedMs: number
      /** `worse`: it was not helping. The guide does not come back by itself, and more of the same is not offered. */
      readonly why: PauseReason | 'worse'
    }
  | { readonly status: 'between'; readonly course: Course; readonly resting: boolean }
  | { readonly status: 'ended'; readonly course: Course }

export const ready = (plan: Plan): Session => ({ status: 'ready', plan })

export const stepOf = (course: Course): Step | undefined => course.steps[course.step]
export const segmentOf = (course: Course): Segment | undefined => course.segments[course.segment]

/** Whether the plan has a step after this one. */
export const hasNext = (course: Course): boolean => course.step + 1 < course.steps.length

/** Time in the present segment, in ms. */
export const elapsedAt = (session: Extract<Session, { status: 'playing' | 'paused' }>, atMs: number): number =>
  session.status === 'playing' ? atMs - session.zeroAtMs : session.elapsedMs
