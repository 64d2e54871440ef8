import { suited, type Circumstances } from '../care/suited'
import { say, type Message } from '../words/message'
import { exerciseOf } from './catalogue'
import type { StepOptions } from './exercise'
import type { Place } from './place'
import type { Plan, Step } from './plan'
import { atPlace, usual } from './variants'

/** Source: docs/sources.md#tipp */
export const planIds = ['plan/tipp-short', 'plan/tipp', 'plan/tipp-full'] as const

export type PlanId = (typeof planIds)[number]

/** The plan with this id, whatever text it comes from. */
export const findPlan = (id: string): PlanId | undefined => planIds.find((each) => each === id)

const names = { 'plan/tipp-short': 'tipp-short', 'plan/tipp': 'tipp', 'plan/tipp-full': 'tipp-full' } as const

export const planWords = (id: PlanId): { readonly name: Message; readonly about: Message } => ({
  name: say(`plan.${names[id]}.name`),
  about: say(`plan.${names[id]}.about`),
})

/** What is true for the person the plan is for, and what they like. */
export interface Wishes extends Circumstances {
  readonly place?: Place
  readonly handsFree?: boolean
  /** How muscles are done: parts left out, the word, position and rest. */
  readonly muscles?: Pick<StepOptions, 'leftOut' | 'cueWord' | 'coupled' | 'longerRest' | 'position'>
}

/** Effort, breath and muscles of each length. The short one has no movement. */
const lengths = {
  'plan/tipp-short': { breathMinutes: 1, rampFrom: 8, muscle: { exercise: 'muscle/whole', options: { rounds: 1 } } },
  'plan/tipp': { moveMinutes: 1.5, breathMinutes: 2.5, rampFrom: 10, muscle: { exercise: 'muscle/4', options: {} } },
  'plan/tipp-full': { moveMinutes: 4, breathMinutes: 5, rampFrom: 12, muscle: { exercise: 'muscle/8', options: {} } },
} as const satisfies Readonly<Record<PlanId, object>>

/** After movement the breath is left alone for a while, then met at this pace. */
export const afterMovement = { unpacedFirstMs: 30_000, rampFrom: 14 }

/**
 * TIPP for one person where they are: each letter as it suits them, in the usual order. A letter whose stand-in would
 * be softening muscles twice over is left out; so are muscles in the short plan, where softening takes too long.
 */
export function planFor(id: PlanId, wishes: Wishes = {}): Plan {
  const { place = 'room', handsFree, muscles = {} } = wishes
  const fitted = (step: Step) => suited(atPlace(step, place), wishes)
  const length = lengths[id]
  const cold = fitted({ exercise: usual[place].cold, options: handsFree === undefined ? {} : { handsFree } })
  const move =
    'moveMinutes' in length
      ? [fitted({ exercise: usual[place].move, options: { minutes: length.moveMinutes } })].filter(isMovement)
      : []
  const lying: StepOptions = place === 'bed' ? { position: 'lying' } : {}
  const muscle = fitted({
    exercise: length.muscle.exercise,
    options: { ...length.muscle.options, ...lying, ...muscles },
  })
  return {
    id,
    steps: [
      cold,
      ...move,
      fitted(breath(id, move.length > 0)),
      ...(id === 'plan/tipp-short' && muscle.exercise === 'muscle/release' ? [] : [muscle]),
      ...(id === 'plan/tipp-full' ? [{ exercise: 'quiet/here', options: {} } as const] : []),
    ],
  }
}

const isMovement = ({ exercise }: Step) => exerciseOf(exercise).family === 'move'

function breath(id: PlanId, moved: boolean): Step {
  const { breathMinutes: minutes, rampFrom } = lengths[id]
  if (moved) return { exercise: 'breathe/ext46', options: { minutes, ...afterMovement } }
  return { exercise: id === 'plan/tipp-full' ? 'breathe/dbt' : 'breathe/ext46', options: { minutes, rampFrom } }
}

/** The four letters and the names they are known by. Linehan 2015: described in our own words, without endorsement. */
export const letters = (['cold', 'move', 'breathe', 'muscle'] as const).map((family) => ({
  family,
  letter: say(`plan.letter.${family}`),
  name: say(`plan.part.${family}`),
}))

export const credit = say('plan.credit')
