import { asksToHold } from './asksToHold'
import { exerciseOf } from './catalogue'
import type { MadePlan, MadeStep, Suggestion } from './madePlan'

/** Whether a plan, as it was made, asks for a breath to be held anywhere. */
export const holdsIn = ({ steps }: MadePlan): boolean => steps.some(asksToHold)

/** The plan without what is not wanted: it only ever asks for less. What it suggested and was not taken up is gone. */
export function planWithout(plan: MadePlan, unwanted: readonly Suggestion[]): MadePlan {
  const { without: _, ...rest } = plan
  return {
    ...rest,
    steps: plan.steps.map((step) => unwanted.reduce(spared, step)),
    ...(unwanted.length > 0 ? { without: [...unwanted] } : {}),
  }
}

function spared(step: MadeStep, unwanted: Suggestion): MadeStep {
  const { family } = exerciseOf(step.exercise)
  if (unwanted === 'holds') return asksToHold(step) ? { ...step, options: { ...step.options, holds: false } } : step
  if (family !== unwanted) return step
  return { exercise: unwanted === 'cold' ? 'senses/feet' : 'muscle/release', options: {} }
}
