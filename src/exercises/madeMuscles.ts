import * as v from 'valibot'
import type { Step } from './plan'
import { madeName } from './madeName'
import { madeAbout } from './madeWords'
import { groupIds } from './muscleGroups'

/** Parts of the body in an order of somebody's own. Squeezing can only be left out. */
export const madeMuscles = v.strictObject({
  version: v.literal(1),
  name: madeName,
  ...madeAbout,
  parts: v.pipe(v.array(v.picklist(groupIds)), v.minLength(1), v.maxLength(groupIds.length)),
  softly: v.exactOptional(v.literal(true)),
})

export type MadeMuscles = v.InferOutput<typeof madeMuscles>

export const stepOfMuscles = ({ parts, softly }: MadeMuscles): Step => ({
  exercise: 'muscle/own',
  options: { parts, ...(softly ? { softly } : {}) },
})
