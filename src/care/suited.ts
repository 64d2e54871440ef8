import { asksToHold } from '../exercises/asksToHold'
import { exerciseOf } from '../exercises/catalogue'
import type { ExerciseId, StepOptions } from '../exercises/exercise'
import type { Step } from '../exercises/plan'
import { strictestEffect, type CautionId } from './cautions'
import { afterMovementMs } from './limits'

/** What is true for a person at the moment at which a step is about to start. */
export interface Circumstances {
  readonly cautions?: readonly CautionId[]
  /** How long ago movement ended, in ms; absent where there was none. */
  readonly sinceMovementMs?: number
  /** Face contacts left in this half hour; absent counts as all of them. */
  readonly contactsLeft?: number
}

/**
 * The step as it suits somebody: itself, its gentler form, or another in its stead, the strictest of all that is true.
 * It always exists, and suits as it is: what comes out, put in again, comes out the same.
 */
export function suited(step: Step, circumstances: Circumstances): Step {
  const { cautions = [], sinceMovementMs = Infinity, contactsLeft = Infinity } = circumstances
  const rightAfter = sinceMovementMs < afterMovementMs
  const cared = cautioned(step, cautions)
  const off = rightAfter || contactsLeft < 1
  const faced = off && exerciseOf(cared.exercise).faceContact ? gentler(cared) : cared
  const counted = contactsLeft < 2 ? withoutSecond(faced) : faced
  return rightAfter ? withoutHolds(counted) : counted
}

function cautioned(step: Step, cautions: readonly CautionId[]): Step {
  const effect = strictestEffect(cautions, step.exercise, exerciseOf(step.exercise).family)
  return effect === 'other' ? other(step) : effect === 'gentler' ? gentler(step) : step
}

const sitting: readonly ExerciseId[] = ['move/seated-march', 'move/seated-punch', 'move/bed']

function gentler(step: Step): Step {
  switch (exerciseOf(step.exercise).family) {
    case 'breathe':
      return withoutHolds(step)
    case 'cold':
      return exerciseOf(step.exercise).faceContact ? swapped(step, 'cold/wrists', handsFree(step.options)) : step
    case 'move':
      return sitting.includes(step.exercise)
        ? { ...step, options: { ...step.options, gentle: true } }
        : swapped(step, 'move/seated-march', { ...step.options, gentle: true })
    case 'muscle':
      return step.exercise === 'muscle/own'
        ? { ...step, options: { ...step.options, softly: true } }
        : swapped(step, 'muscle/release', step.options)
    case 'senses':
    case 'quiet':
      return step
  }
}

function other(step: Step): Step {
  switch (exerciseOf(step.exercise).family) {
    case 'breathe':
      return swapped(step, 'breathe/ext46', ofBreath(step.options))
    case 'cold':
      return swapped(step, 'senses/feet', {})
    case 'move':
      return swapped(step, 'muscle/release', {})
    case 'muscle':
    case 'senses':
    case 'quiet':
      return gentler(step)
  }
}

/** What stood there first is remembered, however often it is swapped. */
const swapped = (step: Step, exercise: ExerciseId, options: StepOptions): Step =>
  exercise === step.exercise ? step : { exercise, options, swappedFrom: step.swappedFrom ?? step.exercise }

/** How long, and from where: a pace that was chosen for another pattern may be too slow. */
const ofBreath = ({ minutes, rampFrom, unpacedFirstMs }: StepOptions): StepOptions => ({
  ...(minutes === undefined ? {} : { minutes }),
  ...(rampFrom === undefined ? {} : { rampFrom }),
  ...(unpacedFirstMs === undefined ? {} : { unpacedFirstMs }),
})

/** Of cold's options, those that mean something away from the face. */
const handsFree = ({ handsFree: free }: StepOptions): StepOptions => (free === undefined ? {} : { handsFree: free })

const withoutHolds = (step: Step): Step =>
  asksToHold(step) ? { ...step, options: { ...step.options, holds: false } } : step

function withoutSecond(step: Step): Step {
  if (step.options.secondContact !== true || !exerciseOf(step.exercise).faceContact) return step
  const { secondContact: _, ...options } = step.options
  return { ...step, options }
}
