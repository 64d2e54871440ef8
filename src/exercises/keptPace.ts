import * as v from 'valibot'
import { comfortRates } from './breathing'
import { comfortablePace, comfortAnswers, type Tried } from './comfort'

/** A person's own comfortable pace, in breaths a minute, and the search for it that is under way or was the last. */
export interface KeptPace {
  readonly perMinute?: number
  /** `of` tells one search from every other: answers of two days are not compared. */
  readonly trial?: { readonly of: string; readonly tried: readonly Tried[] }
}

const rate = v.picklist(comfortRates)
const tried = v.object({ perMinute: rate, felt: v.picklist(comfortAnswers) })

/** A pace from whatever was stored, piece by piece: what cannot be read is left out. */
export function parseKeptPace(stored: unknown): KeptPace {
  const fields: ReadonlyMap<string, unknown> = new Map(typeof stored === 'object' ? Object.entries(stored ?? {}) : [])
  const perMinute = v.safeParse(rate, fields.get('perMinute'))
  const trial = v.safeParse(v.object({ of: v.string(), tried: v.array(v.unknown()) }), fields.get('trial'))
  return {
    ...(perMinute.success ? { perMinute: perMinute.output } : {}),
    ...(trial.success
      ? { trial: { of: trial.output.of, tried: trial.output.tried.filter((each) => v.is(tried, each)) } }
      : {}),
  }
}

/** The answers with one more; a pace that was answered before has the later answer. */
export const triedWith = (before: readonly Tried[], answer: Tried): readonly Tried[] => [
  ...before.filter(({ perMinute }) => perMinute !== answer.perMinute),
  answer,
]

/** The pace to offer when the search is over: none where even the most comfortable was an effort. */
export function paceFound(all: readonly Tried[]): number | undefined {
  const perMinute = comfortablePace(all)
  return all.some((each) => each.perMinute === perMinute && each.felt !== 'effort') ? perMinute : undefined
}
