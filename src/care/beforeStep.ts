import { asksToHold } from '../exercises/asksToHold'
import { exerciseOf } from '../exercises/catalogue'
import type { Step } from '../exercises/plan'
import { say, type Message } from '../words/message'
import type { CautionId } from './cautions'
import { cautionsOf, swapReasons, toAskBefore, type Known } from './question'
import { suited, type Circumstances } from './suited'

/** What is known when somebody wants a step to begin. */
export interface Situation extends Omit<Circumstances, 'cautions'> {
  readonly known: Known
  /** What was remembered could not all be read: everything is asked once more. */
  readonly askAll?: boolean
  /** Whether holds are wanted in this session; absent before it has been asked. */
  readonly holds?: boolean
}

/** What comes before a step: a question, or nothing. Then it is the step as it suits, and why where it is another. */
export type BeforeStep =
  | { readonly kind: 'askCautions'; readonly cautions: readonly CautionId[] }
  | { readonly kind: 'askHolds' }
  | { readonly kind: 'begin'; readonly step: Step; readonly why?: Message }

/** Health before holds; each asked once a session, and only where the answer could change what begins. */
export function beforeStep(step: Step, situation: Situation): BeforeStep {
  const { known, askAll = false } = situation
  const cautions = toAskBefore(step, askAll && !known.answered ? { remembered: [] } : known)
  if (cautions.length > 0) return { kind: 'askCautions', cautions }
  const fit = suited(step, circumstancesOf(situation))
  const held = exerciseOf(fit.exercise).family === 'breathe' && asksToHold(fit)
  if (held && situation.holds === undefined) return { kind: 'askHolds' }
  const why = whyOther(step, situation)
  return {
    kind: 'begin',
    step: held && situation.holds === false ? { ...fit, options: { ...fit.options, holds: false } } : fit,
    ...(why ? { why } : {}),
  }
}

export const circumstancesOf = ({ known, sinceMovementMs, contactsLeft }: Situation): Circumstances => ({
  cautions: cautionsOf(known),
  ...(sinceMovementMs === undefined ? {} : { sinceMovementMs }),
  ...(contactsLeft === undefined ? {} : { contactsLeft }),
})

/** Why a step is not begun as it was chosen, in one line; nothing where it is. Holds are taken out silently. */
export function whyOther(step: Step, situation: Situation): Message | undefined {
  const { contactsLeft, ...others } = circumstancesOf(situation)
  if (changes(step, { cautions: others.cautions ?? [] })) {
    return others.cautions?.includes('unsure') ? say('care.otherWay') : swapReasons.cautions
  }
  if (changes(step, others)) return swapReasons.afterMovement
  return contactsLeft !== undefined && changes(step, { contactsLeft }) ? swapReasons.contacts : undefined
}

/** Whether it becomes something that a person would notice. */
function changes(step: Step, circumstances: Circumstances): boolean {
  const { exercise, options } = suited(step, circumstances)
  return (
    exercise !== step.exercise ||
    options.gentle !== step.options.gentle ||
    options.softly !== step.options.softly ||
    options.secondContact !== step.options.secondContact
  )
}
