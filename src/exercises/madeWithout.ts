import { asksToHold } from './asksToHold'
import { exerciseOf } from './catalogue'
import type { Made } from './made'
import type { MadePlan, MadeStep, Suggestion } from './madePlan'

/** Whether a plan, as it was made, asks for a breath to be held anywhere. */
export const holdsIn = ({ steps }: Pick<MadePlan, 'steps'>): boolean => steps.some(asksToHold)

/** Whether what was made asks for a breath to be held anywhere. */
export function asksForHolds(made: Made): boolean {
  if (made.kind === 'pattern') return made.own.hold + made.own.holdOut > 0
  return made.kind === 'plan' && holdsIn(made)
}

/** The same without what is not wanted. It only ever asks for less: nothing is put in that was not there. */
export function withoutIn(made: Made, unwanted: readonly Suggestion[]): Made {
  if (made.kind === 'plan') return { kind: made.kind, ...planWithout(made, unwanted) }
  if (made.kind !== 'pattern' || !unwanted.includes('holds')) return made
  return { ...made, own: { ...made.own, hold: 0, holdOut: 0 } }
}

/** The plan without what is not wanted: it only ever asks for less. What it suggested and was not taken up is gone. */
export function planWithout(plan: MadePlan, unwanted: readonly Suggestion[]): MadePlan {
  const { without: _, ...rest } = plan
  return {
    ...rest,
    steps: plan.steps.map((step) => unwanted.reduce(spared, step)),
    ...(unwanted.length > 0 ? { without: [...new Set(unwanted)] } : {}),
  }
}

function spared(step: MadeStep, unwanted: Suggestion): MadeStep {
  const { family } = exerciseOf(step.exercise)
  if (unwanted === 'holds') return asksToHold(step) ? { ...step, options: { ...step.options, holds: false } } : step
  if (family !== unwanted) return step
  return { exercise: unwanted === 'cold' ? 'senses/feet' : 'muscle/release', options: {} }
}
