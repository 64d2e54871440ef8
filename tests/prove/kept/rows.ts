import fc from 'fast-check'
import type { SessionRecord } from '../../../src/history/record'
import type { RecordEvent } from '../../../src/history/recordEvent'
import { eventsOf, records } from '../../unit/history/arbitraries'

/** So many sessions with something said about every third, all told by the seed. */
export function someRows(count: number, seed: number): { records: SessionRecord[]; events: RecordEvent[] } {
  const found = new Map(fc.sample(records, { numRuns: count * 2, seed }).map((record) => [record.id, record]))
  const kept = [...found.values()].slice(0, count)
  const events = kept.flatMap(({ id }, at) =>
    at % 3 === 0 ? fc.sample(eventsOf(id), { numRuns: 1, seed: seed + at }) : [],
  )
  return { records: kept, events }
}
