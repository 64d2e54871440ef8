import { exerciseOf } from '../exercises/catalogue'
import type { ExerciseId } from '../exercises/exercise'
import type { Step } from '../exercises/plan'
import { say, type Message } from '../words/message'
import { askedFresh, cautionIds, mayBeRemembered, type CautionId } from './cautions'
import { suited } from './suited'

/** The question about health, asked where cold or movement is about to start and nowhere else. */
export const question = {
  title: say('caution.title'),
  /** The buttons in their order. */
  another: say('caution.another'),
  none: say('caution.none'),
  some: say('caution.some'),
  remember: say('caution.remember'),
} as const

export const labelOf = (caution: CautionId): Message => say(`caution.label.${caution}`)

/** What is known about a person before they are asked. */
export interface Known {
  /** What this device was told to remember. */
  readonly remembered: readonly CautionId[]
  /** What has been answered in this session; absent before it has been. */
  readonly answered?: readonly CautionId[]
}

/** Everything that is true for the person as far as is known. */
export const cautionsOf = ({ remembered, answered = [] }: Known): readonly CautionId[] =>
  cautionIds.filter((id) => remembered.includes(id) || answered.includes(id))

/**
 * What to ask before a step; nothing where the step asks for no answer, as it stands or as limits already known have
 * made it. Once remembered, limits are not asked again, but how the person is today is; "None of these" is not kept.
 */
export function toAskBefore(step: Step, known: Known): readonly CautionId[] {
  if (known.answered || !exerciseOf(suited(step, { cautions: cautionsOf(known) }).exercise).cautionsAsked) return []
  return known.remembered.length > 0 ? askedFresh : cautionIds.filter((id) => id !== 'unsure')
}

/** "Some, or not sure": what was ticked, or, where nothing was, the strictest. */
export const cautionsFrom = (ticked: readonly CautionId[]): readonly CautionId[] =>
  ticked.length > 0 ? ticked : ['unsure']

/** Of what was answered, what may be kept for other days. */
export const rememberable = (answered: readonly CautionId[]): readonly CautionId[] => answered.filter(mayBeRemembered)

/** What else to say before an exercise. */
export const notesFor = (exercise: ExerciseId, cautions: readonly CautionId[]): readonly Message[] =>
  cautions.includes('under16') && exerciseOf(exercise).family === 'cold' ? [say('caution.adultNearby')] : []

/** Asked once where the breath is to be held. */
export const holdsQuestion = {
  title: say('caution.holds'),
  without: say('caution.noHolds'),
  with: say('caution.withHolds'),
} as const

/** Why something else is offered than what was chosen. */
export const swapReasons = {
  cautions: say('caution.swapped'),
  contacts: say('caution.threeContacts'),
  afterMovement: say('caution.afterMoving'),
} as const
