import type { Segment } from '../score/segment'
import type { BreathId, OwnPattern } from './breathing'

/** Public: links, records and tests use these ids. */
export type ExerciseId = BreathId | SensesId | QuietId

export type SensesId = 'senses/54321'
export type QuietId = 'quiet/here'

export type Family = 'breathe' | 'cold' | 'move' | 'muscle' | 'senses' | 'quiet'

/** What can be chosen for a step. An exercise reads what concerns it and ignores the rest. */
export interface StepOptions {
  readonly minutes?: number
  /** Breaths a minute to come down from; without it the exercise keeps its own pace. */
  readonly rampFrom?: number
  /** The fixed pace to begin at, where it is not the exercise's own. */
  readonly perMinute?: number
  readonly holds?: boolean
  readonly own?: OwnPattern
  /** How long the breath on the first screen had been going when the person joined it, in ms. */
  readonly joinedMs?: number
}

/** One thing a person can do. Its words are under `exercise.<id>` in the catalogues. */
export interface Exercise {
  readonly id: ExerciseId
  readonly family: Family
  readonly picture: 'breath' | 'dots' | 'light'
  /** Whether it asks for the breath to be held. */
  readonly holds: boolean
  readonly compile: (options: StepOptions) => readonly Segment[]
}
