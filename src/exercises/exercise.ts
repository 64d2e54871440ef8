import type { Segment } from '../score/segment'
import type { Message } from '../words/message'
import type { OwnPattern } from './breathing'
import type { ExerciseId } from './catalogue'
import type { GroupId, Position } from './muscleGroups'
import type { Place } from './place'

export type { ExerciseId }

export type Family = 'breathe' | 'cold' | 'move' | 'muscle' | 'senses' | 'quiet'

/** What can be chosen for a step. An exercise reads what concerns it and ignores the rest. */
export interface StepOptions {
  readonly minutes?: number
  /** Breaths a minute to come down from; without it the exercise keeps its own pace. */
  readonly rampFrom?: number
  /** The fixed pace to begin at, where it is not the exercise's own. */
  readonly perMinute?: number
  /** Breath holds: taken out of a pattern by `false`; in cold, where they are optional, added by `true`. */
  readonly holds?: boolean
  readonly own?: OwnPattern
  /** How long the breath on the first screen had been going when the person joined it, in ms. */
  readonly joinedMs?: number
  /** The breath as it comes, for this long, before it is paced: after movement. */
  readonly unpacedFirstMs?: number
  /** The pace that "find your comfortable pace" came to: that pace is breathed, and nothing is asked. */
  readonly comfortPerMinute?: number
  /** Wet face, closed eyes: the rest after cold comes by itself. */
  readonly handsFree?: boolean
  /** Hands-free, and chosen before: a second contact after the first rest. */
  readonly secondContact?: boolean
  /** Movement at an effort at which one could sing. */
  readonly gentle?: boolean
  /** Muscles tied to the breath, as they are unless this is `false`. */
  readonly coupled?: boolean
  readonly longerRest?: boolean
  readonly position?: Position
  /** Parts of the body to leave out. */
  readonly leftOut?: readonly GroupId[]
  /** The person's own word for the out-breath. */
  readonly cueWord?: string
  /** How many times the whole body is tensed, 1 to 3. */
  readonly rounds?: number
  readonly dark?: boolean
  readonly blind?: boolean
  readonly deaf?: boolean
  readonly noSmell?: boolean
  /** Of a list of one's own: what to find, and how many of each. */
  readonly things?: readonly Thing[]
  /** Of a list of one's own: the parts of the body, in their order. */
  readonly parts?: readonly GroupId[]
  /** Parts are only softened, never squeezed. */
  readonly softly?: boolean
}

/** One thing to find, in somebody's own words. */
export interface Thing {
  readonly text: string
  readonly count: number
}

/** What a movement asks of the person, and of who lives below. */
export interface Needs {
  readonly standing: boolean
  readonly noise: 'none' | 'some' | 'loud'
  readonly space: 'none' | 'arms' | 'room' | 'stairs'
}

/** One thing a person can do. Its words are under `exercise.<id>` in the catalogues. */
export interface Exercise<Id extends string = ExerciseId> {
  readonly id: Id
  readonly family: Family
  readonly picture: 'breath' | 'ring' | 'figure' | 'body' | 'dots' | 'light'
  /** Whether it asks for the breath to be held. */
  readonly holds: boolean
  readonly places: readonly Place[]
  /** Whether the question about health is asked before it. */
  readonly cautionsAsked: boolean
  /** Whether it puts cold on the face, which is limited to three times in half an hour. */
  readonly faceContact: boolean
  /** What is said before it starts. */
  readonly before: readonly Message[]
  /** When to stop: to be seen all the while. */
  readonly stopSigns?: Message
  readonly needs?: Needs
  readonly compile: (options: StepOptions) => readonly Segment[]
}
