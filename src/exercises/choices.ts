import type { Segment } from '../score/segment'
import { exerciseOf } from './catalogue'
import type { StepOptions } from './exercise'
import type { Step } from './plan'

/** What may be chosen before a step begins, each with values that tell whether it makes a difference there. */
const samples = {
  minutes: [{ minutes: 1 }, { minutes: 4 }],
  handsFree: [{ handsFree: true }, { handsFree: false }],
  secondContact: [{ secondContact: true }, { secondContact: false }],
  holds: [{ holds: true }, { holds: false }],
  gentle: [{ gentle: true }, { gentle: false }],
  position: [{ position: 'seated' }, { position: 'lying' }, { position: 'standing' }],
  coupled: [{ coupled: true }, { coupled: false }],
  longerRest: [{ longerRest: true }, { longerRest: false }],
  rounds: [{ rounds: 1 }, { rounds: 3 }],
  cueWord: [{ cueWord: '' }, { cueWord: 'x' }],
  leftOut: [{ leftOut: [] }, { leftOut: ['hands', 'face'] }],
  dark: [{ dark: true }, { dark: false }],
  blind: [{ blind: true }, { blind: false }],
  deaf: [{ deaf: true }, { deaf: false }],
  noSmell: [{ noSmell: true }, { noSmell: false }],
} as const satisfies { readonly [Name in keyof StepOptions]?: readonly Pick<StepOptions, Name>[] }

export type ChoiceName = keyof typeof samples

const choiceNames = [
  'minutes',
  'handsFree',
  'secondContact',
  'holds',
  'gentle',
  'position',
  'coupled',
  'longerRest',
  'rounds',
  'cueWord',
  'leftOut',
  'dark',
  'blind',
  'deaf',
  'noSmell',
] as const satisfies readonly ChoiceName[]

/** The choices that change anything in this step as it stands: found by trying, so an exercise need not list them. */
export function choicesOf({ exercise, options }: Step): readonly ChoiceName[] {
  const { compile } = exerciseOf(exercise)
  const played = (sample: StepOptions) => JSON.stringify(compile({ ...options, ...sample }).map(asPlayed))
  return choiceNames.filter((name) => new Set(samples[name].map(played)).size > 1)
}

/** What a person would meet: how a breath would go on if its pace were changed is none of it. */
const asPlayed = (segment: Segment) => (segment.kind === 'timed' ? { ...segment, breathing: undefined } : segment)

/** Minutes that are offered, where they make a difference; none is the exercise's own length. */
export function minutesOffered({ exercise }: Step): readonly number[] {
  switch (exerciseOf(exercise).family) {
    case 'move':
      return [0.5, 1, 1.5, 4]
    case 'quiet':
      return [2, 5, 10]
    default:
      return [1, 2, 3, 5, 10, 20]
  }
}

/** How this person does things, kept from one time to the next: only what makes a difference in this step is added. */
export function withWays(step: Step, ways: StepOptions): Step {
  const matter: ReadonlySet<string> = new Set(choicesOf(step))
  const kept = Object.fromEntries(Object.entries(ways).filter(([name]) => matter.has(name)))
  const options: StepOptions = { ...kept, ...step.options }
  return { ...step, options }
}

/** A step that somebody else may have made, for this person: what they leave out or cannot sense stays so, whatever it says. */
export function withOwnWays(step: Step, ways: StepOptions): Step {
  const { options, ...same } = withWays(step, ways)
  const matter = choicesOf(step)
  const always = (['blind', 'deaf', 'noSmell'] as const).filter((name) => ways[name] === true && matter.includes(name))
  const leftOut = matter.includes('leftOut') ? [...new Set([...(options.leftOut ?? []), ...(ways.leftOut ?? [])])] : []
  return {
    ...same,
    options: {
      ...options,
      ...Object.fromEntries(always.map((name) => [name, true])),
      ...(leftOut.length > 0 ? { leftOut } : {}),
    },
  }
}
