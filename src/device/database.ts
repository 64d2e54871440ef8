import type { IDBPTransaction } from 'idb'
import type { Problem, Result } from '../care/problems'
import type { SessionRecord } from '../history/record'
import type { RecordEvent } from '../history/recordEvent'
import type { Rows } from '../history/shelf'
import { createConnection, inTime, type Stores } from './connection'
import type { Timer } from './timer'

/** What is kept on this device. A write is done when its transaction has completed, never when it was asked for. */
export interface Database {
  /** All rows as they lie there, readable or not, in no order. */
  readonly read: () => Promise<Result<Rows>>
  readonly addRecord: (record: SessionRecord) => Promise<Result<'kept'>>
  readonly addEvent: (event: RecordEvent) => Promise<Result<'kept'>>
  /** Takes a record and its events away: nothing remains. One that is not there is as good as taken away. */
  readonly removeRecord: (id: string) => Promise<Result<'removed'>>
}

type Writing = IDBPTransaction<Stores, ('records' | 'events')[], 'readwrite'>

/** Nothing is opened before it is needed. No call rejects, and none takes longer than the browser's patience allows. */
export function createDatabase({ timer }: { readonly timer: Timer }): Database {
  const connection = createConnection(timer)

  const write = async <T>(outcome: T, act: (tx: Writing) => Promise<unknown>): Promise<Result<T>> => {
    try {
      await connection.use(async (database) => {
        const tx = database.transaction(['records', 'events'], 'readwrite', { durability: 'strict' })
        const done = Promise.all([tx.done, (async () => act(tx))()])
        try {
          await inTime(timer, done, () => new DOMException('', 'TimeoutError'))
        } catch (cause) {
          abort(tx)
          throw tx.error ?? cause // a full device is told by the transaction, while its requests only say that it ended
        }
      })
      return { ok: true, value: outcome }
    } catch (cause) {
      return { ok: false, problem: { type: 'recordNotSaved', reason: reasonOf(cause), cause } }
    }
  }

  return {
    read: async () => {
      try {
        const value = await connection.use((database) => {
          const tx = database.transaction(['records', 'events'], 'readonly')
          // Not through an index: a damaged row may have no key there, and would be overlooked.
          const rows = Promise.all([tx.objectStore('records').getAll(), tx.objectStore('events').getAll()])
          return inTime(timer, rows, () => new DOMException('', 'TimeoutError'))
        })
        return { ok: true, value: { records: value[0], events: value[1] } }
      } catch (cause) {
        return { ok: false, problem: { type: 'historyUnreadable', cause } }
      }
    },
    // `put`, not `add`: after a lost connection the same row may be there already, and that is no fault.
    addRecord: (record) => write('kept', (tx) => tx.objectStore('records').put(record)),
    addEvent: (event) => write('kept', (tx) => tx.objectStore('events').put(event)),
    removeRecord: (id) =>
      write('removed', async (tx) => {
        const events = tx.objectStore('events')
        const ids = await events.index('recordId').getAllKeys(id)
        await Promise.all([tx.objectStore('records').delete(id), ...ids.map((each) => events.delete(each))])
      }),
  }
}

/** Nothing may be written any more once it was said that nothing was. */
function abort(tx: Writing) {
  try {
    tx.abort()
  } catch {
    // It is over already.
  }
}

/** `blocked`: another tab, or the browser's settings, stand in the way. */
function reasonOf(cause: unknown): Extract<Problem, { type: 'recordNotSaved' }>['reason'] {
  if (!(cause instanceof Error)) return 'unknown'
  if (cause.name === 'QuotaExceededError' || cause.constructor.name === 'QuotaExceededError') return 'full'
  return ['BlockedError', 'SecurityError', 'VersionError'].includes(cause.name) ? 'blocked' : 'unknown'
}
