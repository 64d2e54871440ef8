import * as v from 'valibot'
import { madeName } from './madeName'
import { madeOwn } from './madeOwn'
import type { MadePlan } from './madePlan'

/** A breathing pattern that a person made: seconds within the bounds of `breathe/own`. */
export const madePattern = v.strictObject({
  version: v.literal(1),
  name: madeName,
  own: madeOwn,
})

export type MadePattern = v.InferOutput<typeof madePattern>

/** A pattern from whatever was stored; none where it can not be read. */
export function parseMadePattern(stored: unknown): MadePattern | undefined {
  const parsed = v.safeParse(madePattern, stored)
  return parsed.success ? parsed.output : undefined
}

/** The pattern as a plan of one, to run or to share. */
export const planOfPattern = ({ name, own }: MadePattern): MadePlan => ({
  version: 1,
  name,
  steps: [{ exercise: 'breathe/own', options: { own } }],
})
