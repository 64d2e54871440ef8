import type { ExerciseId, StepOptions } from './exercise'

/** An exercise at its place in a plan. */
export interface Step {
  readonly exercise: ExerciseId
  readonly options: StepOptions
  /** What stood here before a person's limits or their place put this in its stead. */
  readonly swappedFrom?: ExerciseId
}

/** An ordered list of steps. A single exercise is a plan of one, under the exercise's own id. */
export interface Plan {
  readonly id: string
  readonly steps: readonly Step[]
}

export const planOf = (step: Step): Plan => ({ id: step.exercise, steps: [step] })
