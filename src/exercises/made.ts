import * as v from 'valibot'
import { madeMuscles, stepOfMuscles } from './madeMuscles'
import { madePattern } from './madePattern'
import { madePlan, planFromMade } from './madePlan'
import { madeSenses, stepOfSenses } from './madeSenses'
import { textIn } from './madeWords'
import { planOf, type Plan } from './plan'

/** Whatever a person may make, keep and hand on. Cautions come from the exercises in it, and are no part of it. */
export const made = v.variant('kind', [
  v.strictObject({ kind: v.literal('plan'), ...madePlan.entries }),
  v.strictObject({ kind: v.literal('pattern'), ...madePattern.entries }),
  v.strictObject({ kind: v.literal('senses'), ...madeSenses.entries }),
  v.strictObject({ kind: v.literal('muscles'), ...madeMuscles.entries }),
])

export type Made = v.InferOutput<typeof made>

/** What was made, from whatever was stored or handed over; none where it is out of bounds anywhere. */
export function parseMade(stored: unknown): Made | undefined {
  const parsed = v.safeParse(made, stored)
  return parsed.success ? parsed.output : undefined
}

/** What was made, as it runs, in words of this language where there are any. */
export function planOfMade(from: Made, language: string): Plan {
  switch (from.kind) {
    case 'plan':
      return planFromMade(from)
    case 'pattern':
      return planOf({ exercise: 'breathe/own', options: { own: from.own } })
    case 'senses':
      return planOf(stepOfSenses(from, language))
    case 'muscles':
      return planOf(stepOfMuscles(from))
  }
}

/** Its name in this language; the empty text where nobody gave it one. */
export const nameOfMade = ({ name, names }: Made, language: string): string =>
  names ? textIn(names, language) || name : name
