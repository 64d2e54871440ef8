import type { CopiedRows } from './copyFold'
import type { CopiedRow, CopyEntry } from './copyLine'
import type { Rows } from './shelf'

export interface Compared {
  /** What the database has lost. */
  readonly missing: Pick<CopiedRows, 'records' | 'events'>
  /** What has to be added to the copy, so that it says what is so. */
  readonly lacking: readonly CopyEntry[]
}

/**
 * Holds the rows of the database against those of the copy. Neither side having a row is no reason to take it from the
 * other. Only of a deletion that was begun the database decides: is the row still there, it was not deleted.
 */
export function compared(there: Rows, { records, events, removing }: CopiedRows): Compared {
  const here = { records: there.records.filter(isRow), events: there.events.filter(isRow) }
  const ids = new Set(here.records.map(({ id }) => id))
  const said = new Set(here.events.map(({ id }) => id))
  const gone = new Set(removing.filter((id) => !ids.has(id)))
  const begun = new Set(removing)
  const copied = new Set(records.map(({ id }) => id))
  const copiedSaid = new Set(events.map(({ id }) => id))
  return {
    missing: {
      records: records.filter(({ id }) => !ids.has(id) && !gone.has(id)),
      events: events.filter(({ id, recordId = '' }) => !said.has(id) && !gone.has(recordId)),
    },
    lacking: [
      ...here.records
        .filter(({ id }) => !copied.has(id) || begun.has(id))
        .map((row) => ({ kind: 'record', row }) as const),
      ...here.events.filter(({ id }) => !copiedSaid.has(id)).map((row) => ({ kind: 'event', row }) as const),
      ...[...gone].map((id) => ({ kind: 'removed', id }) as const),
    ],
  }
}

/** A damaged row without an id of its own stays where it is, and is in no copy. */
const isRow = (row: unknown): row is CopiedRow =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'
