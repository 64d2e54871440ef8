import * as v from 'valibot'
import type { StepOptions } from './exercise'
import { storedOptions } from './storedStep'

/** How a person does things each time: what of a step's options is kept for the next one. */
const wayNames = [
  'handsFree',
  'position',
  'coupled',
  'longerRest',
  'cueWord',
  'leftOut',
  'blind',
  'deaf',
  'noSmell',
] as const satisfies readonly (keyof StepOptions)[]

export type Ways = Pick<StepOptions, (typeof wayNames)[number]>

const ways = v.pick(storedOptions, wayNames)

/** Ways from whatever was stored, field by field: a damaged one is as if it had never been chosen. */
export function parseWays(stored: unknown): Ways {
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.entries(named(stored)).reduce((sound: Ways, field) => {
    const parsed = v.safeParse(ways, Object.fromEntries([field]))
    return parsed.success ? { ...sound, ...parsed.output } : sound
  }, {})
}

/** Of what was chosen for a step, what is a way of doing things. */
export const waysAmong = (options: StepOptions): Ways => named(options)

const named = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([name]) => wayNames.some((each) => each === name)))
