import { parseRecord, type SessionRecord } from './record'
import { answered, parseEvent, type RecordEvent } from './recordEvent'
import { isSealed } from './sealed'

/** The rows of the device's database, just as they lie there. */
export interface Rows {
  readonly records: readonly unknown[]
  readonly events: readonly unknown[]
}

/** What is kept, read. Rows that no schema fits are left where they are, and come along in an export. */
export interface Shelf {
  readonly records: readonly SessionRecord[]
  readonly events: readonly RecordEvent[]
  readonly unreadable: readonly unknown[]
}

export const emptyShelf: Shelf = { records: [], events: [], unreadable: [] }

export function shelved(rows: Rows): Shelf {
  // What is sealed, and cannot be opened just now, is not damaged: it is passed over.
  const records = rows.records.filter(liesOpen).map((row) => ({ row, read: parseRecord(row) }))
  const events = rows.events.filter(liesOpen).map((row) => ({ row, read: parseEvent(row) }))
  return {
    records: records.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    events: events.flatMap(({ read }) => (read.ok ? [read.value] : [])),
    unreadable: [...records, ...events].flatMap(({ row, read }) => (read.ok ? [] : [row])),
  }
}

const liesOpen = (row: unknown) => !isSealed(row)

/** The shelf with this record on it, in the place of any of the same id. */
export const withRecord = (shelf: Shelf, record: SessionRecord): Shelf => ({
  ...shelf,
  records: [record, ...shelf.records.filter(({ id }) => id !== record.id)],
})

/** Both shelves' records and events. What cannot be read stays that of the first. */
export const withShelf = (shelf: Shelf, { records, events }: Shelf): Shelf => ({
  ...shelf,
  records: [...records, ...shelf.records],
  events: [...shelf.events, ...events],
})

export const withEvent = (shelf: Shelf, event: RecordEvent): Shelf => ({ ...shelf, events: [...shelf.events, event] })

export const withoutRecord = (shelf: Shelf, id: string): Shelf => ({
  ...shelf,
  records: shelf.records.filter((record) => record.id !== id),
  events: shelf.events.filter(({ recordId }) => recordId !== id),
})

/** Records as they read after their events, newest first. */
export function newestFirst({ records, events }: Shelf): readonly SessionRecord[] {
  const byRecord = new Map<string, RecordEvent[]>()
  for (const event of events) {
    const own = byRecord.get(event.recordId)
    if (own) own.push(event)
    else byRecord.set(event.recordId, [event])
  }
  const after = (record: SessionRecord) => {
    const own = byRecord.get(record.id)
    return own ? answered(record, own) : record
  }
  return records.map(after).toSorted(later)
}

/** Sorts by the instant of beginning, the latest first; the id decides between equals, so that the order is always one. */
export const later = (a: Pick<SessionRecord, 'startedAt' | 'id'>, b: Pick<SessionRecord, 'startedAt' | 'id'>): number =>
  compare(b.startedAt, a.startedAt) || compare(b.id, a.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
