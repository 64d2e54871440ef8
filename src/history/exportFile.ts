import { instantOf } from './day'
import type { UnsealedRecord } from './record'
import type { RecordEvent } from './recordEvent'

export interface Taken {
  /** Records with their digests, and those that could not be kept yet, without. */
  readonly records: readonly UnsealedRecord[]
  readonly events: readonly RecordEvent[]
  readonly unreadable: readonly unknown[]
}

/** Neutral: the name says nothing of what was done. `day` is `YYYY-MM-DD`. */
export const fileNameOn = (day: string): string => `holdspace-${day}.json`

/** Everything as one JSON text, to keep elsewhere. Rows that no schema fits come along wherever JSON can hold them. */
export const fileText = ({ records, events, unreadable }: Taken, atMs: number): string =>
  JSON.stringify(
    {
      format: 'holdspace',
      version: 1,
      exportedAt: instantOf(atMs),
      records,
      events,
      unreadable: unreadable.filter(holdsInJson),
    },
    null,
    2,
  )

function holdsInJson(row: unknown): boolean {
  try {
    return JSON.stringify(row) !== undefined
  } catch {
    return false // a circle, or a number too large for JSON
  }
}
