import type { SessionRecord } from './record'
import { later, newestFirst, shelved, type Rows } from './shelf'

/** A place in the order of beginning. Reading on from a row, not from a number, nothing new moves what comes next. */
export interface RowKey {
  readonly startedAt: string
  readonly id: string
}

/** Rows that began before that place and at or after `from`, newest first, at most `count` of them. */
export interface PageQuery {
  readonly before?: RowKey | undefined
  readonly from?: string | undefined
  readonly count: number
}

export interface RowPage extends Rows {
  /** Where to read on; absent at the end. */
  readonly next?: RowKey
}

/** Some of what is kept, newest first, as it reads after everything said about it since. */
export interface Page {
  readonly records: readonly SessionRecord[]
  readonly unreadable: number
  readonly next?: RowKey
}

/** Reads the rows of a page. Those that no schema fits are counted, and lie untouched. */
export function pageOf({ next, ...rows }: RowPage): Page {
  const shelf = shelved(rows)
  return { records: newestFirst(shelf), unreadable: shelf.unreadable.length, ...(next ? { next } : {}) }
}

/** One page of rows that are all in memory, as the database would give it. Rows without a beginning are on none. */
export function rowPage({ records, events }: Rows, { before, from = '', count }: PageQuery): RowPage {
  const rows = records.filter(hasBeginning).toSorted(later)
  const wanted = rows.filter((row) => row.startedAt >= from && (!before || later(before, row) < 0))
  const page = wanted.slice(0, count)
  const ids = new Set<unknown>(page.map(({ id }) => id))
  const last = page.at(-1)
  return {
    records: page,
    events: events.filter((event) => ids.has(field(event, 'recordId'))),
    ...(last && wanted.length > count ? { next: { startedAt: last.startedAt, id: last.id } } : {}),
  }
}

/** One row and what was said about it, out of all. */
export const rowsOf = ({ records, events }: Rows, id: string): Rows => ({
  records: records.filter((row) => field(row, 'id') === id),
  events: events.filter((event) => field(event, 'recordId') === id),
})

const hasBeginning = (row: unknown): row is RowKey =>
  typeof field(row, 'startedAt') === 'string' && typeof field(row, 'id') === 'string'

const field = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined
