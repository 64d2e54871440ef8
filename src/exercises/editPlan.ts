import * as v from 'valibot'
import type { ExerciseId, StepOptions } from './exercise'
import { madeStep, mostMadeSteps, type MadePlan, type MadeStep } from './madePlan'

/** One change to a plan while it is made. Dragging, buttons and keys all come to these. */
export type PlanEdit =
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'add'; readonly exercise: ExerciseId }
  | { readonly type: 'insert'; readonly at: number; readonly step: MadeStep }
  | { readonly type: 'remove'; readonly at: number }
  /** Takes the step at `at` out and puts it in again so that it stands at `to`. */
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'copy'; readonly at: number }
  | { readonly type: 'options'; readonly at: number; readonly options: StepOptions }
  | { readonly type: 'without'; readonly without: NonNullable<MadePlan['without']> }

/** A plan that is still being made: it may have no steps yet. */
export type PlanDraft = Pick<MadePlan, 'name' | 'steps' | 'without'>

/** The plan after an edit. One that cannot be, such as a thirteenth step, or an option out of bounds, gives that very plan. */
export function edited(plan: PlanDraft, edit: PlanEdit): PlanDraft {
  const { steps } = plan
  switch (edit.type) {
    case 'name':
      return { ...plan, name: edit.name }
    case 'add':
      return isFull(plan) ? plan : { ...plan, steps: [...steps, { exercise: edit.exercise, options: {} }] }
    case 'insert':
      return isFull(plan) ? plan : { ...plan, steps: steps.toSpliced(edit.at, 0, edit.step) }
    case 'remove':
      return steps[edit.at] ? { ...plan, steps: steps.toSpliced(edit.at, 1) } : plan
    case 'copy': {
      const step = steps[edit.at]
      return step && !isFull(plan) ? { ...plan, steps: steps.toSpliced(edit.at, 0, step) } : plan
    }
    case 'move':
      return moved(plan, edit.at, edit.to)
    case 'options': {
      const step = steps[edit.at]
      const made = step && madeStepFrom({ exercise: step.exercise, options: edit.options })
      return made ? { ...plan, steps: steps.toSpliced(edit.at, 1, made) } : plan
    }
    case 'without': {
      const { without: _, ...rest } = plan
      return edit.without.length > 0 ? { ...rest, without: edit.without } : rest
    }
  }
}

export const isFull = ({ steps }: PlanDraft): boolean => steps.length >= mostMadeSteps

function moved(plan: PlanDraft, at: number, to: number): PlanDraft {
  const step = plan.steps[at]
  if (!step || !plan.steps[to] || at === to) return plan
  return { ...plan, steps: plan.steps.toSpliced(at, 1).toSpliced(to, 0, step) }
}

/** What is only ever added, such as gentleness, is left out where it is not wanted. */
function madeStepFrom({ exercise, options }: { exercise: ExerciseId; options: StepOptions }): MadeStep | undefined {
  const { gentle, holds, cueWord, ...rest } = options
  const parsed = v.safeParse(madeStep, {
    exercise,
    options: {
      ...rest,
      ...(gentle === true ? { gentle } : {}),
      ...(holds === false ? { holds } : {}),
      ...(cueWord ? { cueWord } : {}),
    },
  })
  return parsed.success ? parsed.output : undefined
}
