import type { SessionRecord } from './record'
import { newestFirst, shelved, type Rows } from './shelf'

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
