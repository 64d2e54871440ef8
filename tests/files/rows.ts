import fc from 'fast-check'
import { browserDigest } from '../../src/device/digest'
import { canonical } from '../../src/history/canonical'
import type { SessionRecord } from '../../src/history/record'
import type { RecordEvent } from '../../src/history/recordEvent'
import { eventsOf, records } from '../unit/history/arbitraries'

export interface Kept {
  readonly records: readonly SessionRecord[]
  readonly events: readonly RecordEvent[]
}

/** Histories of a few sessions, with what was said about them. Their digests are made up: see `sealed`. */
export const histories: fc.Arbitrary<Kept> = fc
  .uniqueArray(records, { maxLength: 4, selector: ({ id }) => id })
  .chain((list) =>
    fc.tuple(fc.constant(list), fc.tuple(...list.map(({ id }) => fc.array(eventsOf(id), { maxLength: 2 })))),
  )
  .map(([list, events]) => ({ records: list, events: uniqueById(events.flat()) }))

const uniqueById = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

/** The same with the digests that the app would give. */
export const sealed = async ({ records: list, events }: Kept): Promise<Kept> => ({
  records: await Promise.all(list.map(withDigest)),
  events: await Promise.all(events.map(withDigest)),
})

export const withDigest = async <T extends object>(row: T): Promise<T & { readonly digest: string }> => ({
  ...row,
  digest: await browserDigest(canonical(row)),
})
