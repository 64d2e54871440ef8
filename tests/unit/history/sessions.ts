import { dayOf, instantOf } from '../../../src/history/day'
import type { UnsealedRecord } from '../../../src/history/record'

type RatedOrNot = readonly [before?: number, after?: number]

/** Sessions of one exercise, an hour apart, the oldest first: each rated before and after, before, or not at all. */
export function sessions(
  exercise: string,
  ratings: readonly RatedOrNot[],
  from = '2026-02-01',
): readonly UnsealedRecord[] {
  const firstMs = Date.parse(`${from}T00:00:00Z`)
  return ratings.map(([before, after], at) => {
    const startedMs = firstMs + at * 3_600_000
    return {
      version: 1,
      id: `${String(startedMs).padStart(14, '0').slice(-8)}-${idOf(exercise)}-4000-8000-${String(at).padStart(12, '0')}`,
      startedAt: instantOf(startedMs),
      offsetMinutes: 60,
      zone: 'Europe/Berlin',
      day: dayOf(startedMs, 60),
      plan: exercise,
      aim: 'settle',
      rehearsal: false,
      from: 'now/breathe',
      steps: [{ exercise, options: {}, startMs: 0, playedMs: 180_000, paces: [], how: 'whole' }],
      pauses: [],
      choices: [],
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }
  })
}

const idOf = (text: string): string =>
  Array.from(text)
    .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_536, 7)
    .toString(16)
    .padStart(4, '0')
