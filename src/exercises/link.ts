import type { Problem } from '../care/problems'
import { defaultOwn, ownPhases, type OwnPattern } from './breathing'
import { findExercise } from './catalogue'
import type { StepOptions } from './exercise'
import { places, type Place } from './place'
import type { Step } from './plan'
import { findPlan, planFor, type PlanId } from './plans'
import { atPlace } from './variants'

/** Session length that a link or a setting may ask for, in minutes. */
const minutesBounds = { least: 0.5, most: 60 } as const

const longestLink = 2_000

export interface Linked {
  /** What to show, ready and not started. The first breath, where the link names nothing that is here. */
  readonly step: Step
  /** Where a whole plan is asked for; `step` is then its first. */
  readonly plan?: PlanId
  readonly place?: Place
  readonly problem?: Problem
}

const fallback: Step = { exercise: 'breathe/ext46', options: {} }

/**
 * What a link asks for: `go/<id>?minutes=5`, `go/plan/tipp?place=bed`, the part behind `#/`. Anything may stand there. What cannot be read is
 * answered with the first breath and a problem to tell; what is out of bounds is brought back in and told.
 */
export function readLink(link: string): Linked {
  if (link.length > longestLink) return { step: fallback, problem: { type: 'linkUnreadable' } }
  const [path = '', query = ''] = link.split('?', 2)
  const id = path.replace(/^go\//, '')
  const asked = queryOf(query)
  const plan = findPlan(id)
  if (plan) return linkedPlan(plan, asked)
  const exercise = findExercise(id)
  if (!exercise) return { step: fallback, problem: { type: 'unknownExercise' } }
  const minutes = minutesFrom(asked.get('minutes'))
  const own = exercise.id === 'breathe/own' ? ownFrom(asked) : undefined
  const options: StepOptions = {
    ...(minutes?.value === undefined ? {} : { minutes: minutes.value }),
    ...(own ? { own: own.value } : {}),
  }
  const { place, mended } = placeFrom(asked.get('place'))
  const step = { exercise: exercise.id, options }
  const linked = { step: place ? atPlace(step, place) : step, ...(place ? { place } : {}) }
  return minutes?.mended || own?.mended || mended ? { ...linked, problem: { type: 'outOfBounds' } } : linked
}

function linkedPlan(plan: PlanId, asked: ReadonlyMap<string, string>): Linked {
  const { place, mended } = placeFrom(asked.get('place'))
  const [step = fallback] = planFor(plan, place ? { place } : {}).steps
  return { step, plan, ...(place ? { place } : {}), ...(mended ? { problem: { type: 'outOfBounds' } } : {}) }
}

function placeFrom(text: string | undefined): { readonly place?: Place; readonly mended: boolean } {
  const place = places.find((each) => each === text)
  return place ? { place, mended: false } : { mended: text !== undefined }
}

function queryOf(query: string): ReadonlyMap<string, string> {
  return new Map(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2)
      return [name, value]
    }),
  )
}

function minutesFrom(text: string | undefined): { readonly value?: number; readonly mended: boolean } | undefined {
  if (text === undefined) return undefined
  const minutes = numberFrom(text)
  if (minutes === undefined) return { mended: true }
  const value = Math.min(minutesBounds.most, Math.max(minutesBounds.least, minutes))
  return { value, mended: value !== minutes }
}

function ownFrom(asked: ReadonlyMap<string, string>): { readonly value: OwnPattern; readonly mended: boolean } {
  const wanted = (name: keyof OwnPattern) => {
    const text = asked.get(name)
    return text === undefined ? defaultOwn[name] : (numberFrom(text) ?? Number.NaN)
  }
  const own = { in: wanted('in'), hold: wanted('hold'), out: wanted('out'), holdOut: wanted('holdOut') }
  const value = boundedOwn(own)
  return {
    value,
    mended: value.in !== own.in || value.hold !== own.hold || value.out !== own.out || value.holdOut !== own.holdOut,
  }
}

/** A pattern as it will be breathed: the same, where it is within the bounds. */
export function boundedOwn(own: OwnPattern): OwnPattern {
  const phases = ownPhases(own)
  const secondsOf = (action: string, to: number) =>
    (phases.find((phase) => phase.action === action && phase.to === to)?.ms ?? 0) / 1_000
  return { in: secondsOf('in', 1), hold: secondsOf('hold', 1), out: secondsOf('out', 0), holdOut: secondsOf('hold', 0) }
}

/** A plain decimal number; nothing for anything else, `NaN`, `1e9` and the empty text included. */
function numberFrom(text: string): number | undefined {
  return /^-?\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined
}
