import type { DBSchema, IDBPDatabase } from 'idb'
import type { SessionRecord } from '../history/record'
import type { RecordEvent } from '../history/recordEvent'
import type { Timer } from './timer'

export interface Stores extends DBSchema {
  records: { key: string; value: SessionRecord; indexes: { startedAt: string } }
  events: { key: string; value: RecordEvent; indexes: { recordId: string } }
  /** Sessions that are under way, or were when the page went. Read with care: it may be anything. */
  running: { key: string; value: unknown }
}

export type Connected = IDBPDatabase<Stores>

/** The one database of this app. */
export const databaseName = 'holdspace'

/** The longest wait for the browser to open its database, and for one transaction. */
export const patienceMs = 3_000

const tries = 3

/**
 * One connection for all, opened when it is first needed and again, as a new one, whenever it was lost: browsers close
 * connections under pages that were in the background, and a closed one never comes back to life.
 */
export function createConnection(timer: Timer) {
  let current: Promise<Connected> | undefined

  const connected = (): Promise<Connected> => {
    if (current) return current
    const opening = opened(timer, () => drop(opening))
    current = opening
    return opening
  }

  const drop = (lost: Promise<Connected>) => {
    if (current === lost) current = undefined
    lost.then(
      (database) => database.close(), // what is under way on it still ends
      () => {},
    )
  }

  return {
    /** Rejects with what the browser said. Three tries, each on a new connection, where the old one was lost. */
    use: async <T>(act: (database: Connected) => Promise<T>): Promise<T> => {
      for (let left = tries; ; left--) {
        const connection = connected()
        try {
          return await act(await connection)
        } catch (cause) {
          drop(connection)
          if (left === 1 || !wasLost(cause)) throw cause
        }
      }
    },
  }
}

/** Lost in the middle: browsers say it in these three ways. A full or forbidden store is no better on a new connection. */
const wasLost = (cause: unknown): boolean =>
  cause instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(cause.name)

async function opened(timer: Timer, lost: () => void): Promise<Connected> {
  let blocked = false
  const opening = import('idb').then(({ openDB }) =>
    openDB<Stores>(databaseName, 1, {
      upgrade: (database) => {
        database.createObjectStore('records', { keyPath: 'id' }).createIndex('startedAt', 'startedAt')
        database.createObjectStore('events', { keyPath: 'id' }).createIndex('recordId', 'recordId')
        database.createObjectStore('running')
      },
      blocked: () => {
        blocked = true // only a hint: it may still open, once the other tab has let go
      },
      blocking: lost, // a newer app waits in another tab: let go at once
      terminated: lost,
    }),
  )
  try {
    return await inTime(timer, opening, () => new DOMException('', blocked ? 'BlockedError' : 'TimeoutError'))
  } catch (cause) {
    // One that opens after all is nobody's any more, and would stand in the way of the next.
    opening.then(
      (database) => database.close(),
      () => {},
    )
    throw cause
  }
}

/** The promise's outcome, or `late()` once `patienceMs` have passed. */
export function inTime<T>(timer: Timer, promise: Promise<T>, late: () => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(patienceMs, () => reject(late()))
    promise.then(resolve, reject).finally(cancel)
  })
}
