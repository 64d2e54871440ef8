import type { IDBPTransaction } from 'idb'
import type { Result } from '../care/problems'
import type { PageQuery, RowPage } from '../history/page'
import type { Rows } from '../history/shelf'
import type { Stores } from './connection'

type Tx = IDBPTransaction<Stores, ('records' | 'events')[], 'readonly' | 'readwrite'>

/** Carries one reading out in a transaction of its own. */
export type Look = <T>(act: (tx: Tx) => Promise<T>) => Promise<Result<T>>

/** One page of rows with what was said about them, by the index of beginning. Rows without a beginning are not in it. */
export async function readPage(tx: Tx, { before, from, count }: PageQuery): Promise<RowPage> {
  if (before && from !== undefined && from > before.startedAt) return { records: [], events: [] }
  const range = rangeOf(from, before?.startedAt)
  let cursor = await tx.objectStore('records').index('startedAt').openCursor(range, 'prev')
  // Those of the very same instant go by their ids.
  if (before && cursor?.key === before.startedAt && cursor.primaryKey > before.id) {
    cursor = await cursor.continuePrimaryKey(before.startedAt, before.id)
  }
  if (before && cursor?.key === before.startedAt && cursor.primaryKey === before.id) cursor = await cursor.continue()

  const records: unknown[] = []
  const said: Promise<unknown[]>[] = []
  while (cursor) {
    records.push(cursor.value)
    said.push(saidOf(tx, cursor.primaryKey))
    const here = { startedAt: cursor.key, id: cursor.primaryKey }
    cursor = await cursor.continue()
    if (cursor && records.length >= count) return { records, events: (await Promise.all(said)).flat(), next: here }
  }
  return { records, events: (await Promise.all(said)).flat() }
}

/** One row and what was said about it; neither, where there is none. */
export async function readOne(tx: Tx, id: string): Promise<Rows> {
  const [record, events] = await Promise.all([tx.objectStore('records').get(id), saidOf(tx, id)])
  return { records: record === undefined ? [] : [record], events }
}

/** How many rows no page would ever show, because they have no beginning to be found by. */
export async function countLost(tx: Tx): Promise<number> {
  const records = tx.objectStore('records')
  const [all, found] = await Promise.all([records.count(), records.index('startedAt').count()])
  return all - found
}

/**
 * The rows that no page ever shows: records with no beginning to be found by, and what was said of no record found. Read
 * in pieces, each with a transaction and so a patience of its own: of a hundred thousand sessions, one would run out.
 */
export async function readRest(look: Look): Promise<Result<Rows>> {
  const begun = await look(readLost)
  if (!begun.ok) return begun
  const { found, lost } = begun.value
  const loose: unknown[] = []
  for (let after: string | undefined; ;) {
    const read = await look((tx) => readEvents(tx, after))
    if (!read.ok) return read
    loose.push(...read.value.events.filter(({ recordId }) => !found.has(recordId ?? '')))
    after = read.value.last
    if (after === undefined) return { ok: true, value: { records: lost, events: loose } }
  }
}

async function readLost(tx: Tx) {
  const records = tx.objectStore('records')
  const found = new Set(await records.index('startedAt').getAllKeys())
  const lost: unknown[] = []
  for (const id of await records.getAllKeys()) if (!found.has(id)) lost.push(await records.get(id))
  return { found, lost }
}

const eventsAtOnce = 500

async function readEvents(tx: Tx, after: string | undefined) {
  const rest = after === undefined ? null : IDBKeyRange.lowerBound(after, true)
  const store = tx.objectStore('events')
  const [ids, events] = await Promise.all([store.getAllKeys(rest, eventsAtOnce), store.getAll(rest, eventsAtOnce)])
  return { events, last: ids.at(-1) }
}

const saidOf = (tx: Tx, recordId: string): Promise<unknown[]> =>
  tx.objectStore('events').index('recordId').getAll(recordId)

function rangeOf(from: string | undefined, to: string | undefined): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to)
  if (from !== undefined) return IDBKeyRange.lowerBound(from)
  return to === undefined ? undefined : IDBKeyRange.upperBound(to)
}
