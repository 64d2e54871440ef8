import * as v from 'valibot'
import { exerciseOf } from './catalogue'
import type { Plan, Step } from './plan'
import { madeName } from './madeName'
import { inTenths, madeOwn } from './madeOwn'
import { madeAbout } from './madeWords'
import { afterMovement } from './plans'
import { storedOptions, storedStep } from './storedStep'

/** Most steps of a plan that a person makes, and of each only so much of it as can be read through before. */
export const mostMadeSteps = 12

/** What may be left out on a therapist's advice. It is only ever suggested: the person's own limits stand. */
export const suggestions = ['cold', 'move', 'holds'] as const

export type Suggestion = (typeof suggestions)[number]

/**
 * What may be chosen beforehand for a step. A hold can only be taken out, and what a person chooses for themselves at
 * the moment, such as cold once more, is none of it: so a plan from elsewhere can add caution and never take it away.
 */
const madeOptions = v.strictObject({
  ...v.pick(storedOptions, [
    'coupled',
    'longerRest',
    'position',
    'leftOut',
    'rounds',
    'dark',
    'blind',
    'deaf',
    'noSmell',
  ]).entries,
  own: v.exactOptional(madeOwn),
  minutes: v.exactOptional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(60), v.transform(inTenths))),
  holds: v.exactOptional(v.literal(false)),
  gentle: v.exactOptional(v.literal(true)),
  cueWord: v.exactOptional(madeName),
})

export const madeStep = v.strictObject({ exercise: storedStep.entries.exercise, options: madeOptions })

/** A plan that a person made, for themselves or for another. Its name is text from outside, never a message. */
export const madePlan = v.strictObject({
  version: v.literal(1),
  name: madeName,
  ...madeAbout,
  steps: v.pipe(v.array(madeStep), v.minLength(1), v.maxLength(mostMadeSteps)),
  without: v.exactOptional(v.pipe(v.array(v.picklist(suggestions)), v.maxLength(suggestions.length))),
})

export type MadeStep = v.InferOutput<typeof madeStep>
export type MadePlan = v.InferOutput<typeof madePlan>

/**
 * The plan as it runs. Breath that follows movement is left alone at first, then met where it is, with no holds.
 */
export function planFromMade({ steps }: Pick<MadePlan, 'steps'>, id = 'plan/own'): Plan {
  return { id, steps: steps.map((step, at) => runnable(step, steps[at - 1])) }
}

function runnable({ exercise, options }: MadeStep, before: MadeStep | undefined): Step {
  const moved = before !== undefined && exerciseOf(before.exercise).family === 'move'
  const breath = exerciseOf(exercise).family === 'breathe'
  return { exercise, options: { ...options, ...(moved && breath ? { ...afterMovement, holds: false } : {}) } }
}
