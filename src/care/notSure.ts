import type { ExerciseId } from '../exercises/exercise'
import { say, type Message } from '../words/message'

export const breathLooks = ['fast', 'held', 'ordinary'] as const
export type BreathLook = (typeof breathLooks)[number]

export const energies = ['buzzing', 'heavy', 'numb'] as const
export type Energy = (typeof energies)[number]

/** What somebody who is not sure said, as far as they said anything. */
export interface Unsure {
  readonly breath?: BreathLook
  readonly energy?: Energy
  /** Whether this device remembers limits: then strong movement is not the first thing named. */
  readonly limited?: boolean
}

export interface Suggestion {
  readonly why: Message
  readonly first: ExerciseId
  readonly others: readonly [ExerciseId, ExerciseId]
}

/** One thing that may suit, and two others. The first rule that fits wins. Source: docs/sources.md#not-sure */
export function suggestionFor({ breath, energy, limited = false }: Unsure): Suggestion {
  if (energy === 'numb') return suggest('numb', 'senses/54321', 'senses/room', 'move/seated-march')
  // Where breath is quick or tight, outward first: no holds, and breath can be left alone.
  if (breath === 'fast') return suggest('fast', 'senses/orient', 'breathe/ext46', 'senses/feet')
  if (breath === 'held') return suggest('held', 'senses/orient', 'breathe/ext46', 'quiet/here')
  if (energy === 'buzzing' && !limited) return suggest('buzzing', 'move/march', 'move/wall', 'breathe/ext48')
  if (energy === 'heavy') return suggest('heavy', 'quiet/here', 'quiet/crying', 'senses/feet')
  return suggest('any', 'breathe/ext46', 'senses/54321', 'quiet/here')
}

const whys = {
  numb: say('notSure.why.numb'),
  fast: say('notSure.why.fast'),
  held: say('notSure.why.held'),
  buzzing: say('notSure.why.buzzing'),
  heavy: say('notSure.why.heavy'),
  any: say('notSure.why.any'),
} as const

const suggest = (why: keyof typeof whys, first: ExerciseId, ...others: Suggestion['others']): Suggestion => ({
  why: whys[why],
  first,
  others,
})
