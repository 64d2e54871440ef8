import * as v from 'valibot'
import { exerciseOf } from '../../src/exercises/catalogue'
import type { ExerciseId } from '../../src/exercises/exercise'
import type { Step } from '../../src/exercises/plan'
import { storedStep } from '../../src/exercises/storedStep'
import type { Segment } from '../../src/score/segment'

export type ReadStep = { readonly step: Step; readonly segments: readonly Segment[] } | { readonly problem: string }

/** The step that an exercise and options written as JSON make, within the bounds that stored steps have. */
export function readStep(exercise: ExerciseId, options: string): ReadStep {
  try {
    const read = v.safeParse(storedStep, { exercise, options: JSON.parse(options || '{}') })
    if (!read.success)
      return { problem: read.issues.map((each) => `${v.getDotPath(each)}: ${each.message}`).join('; ') }
    return { step: read.output, segments: exerciseOf(exercise).compile(read.output.options) }
  } catch (cause) {
    return { problem: String(cause) }
  }
}
