import type { DBSchema, IDBPDatabase } from 'idb'
import type { CopiedRow } from '../history/copyLine'
import type { Timer } from './timer'

export interface Stores extends DBSchema {
  records: { key: string; value: CopiedRow; indexes: { startedAt: string } }
  events: { key: string; value: CopiedRow; indexes: { recordId: string } }
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
 *
 * @param closed is called when the browser has closed it unasked.
 */
export function createConnection(timer: Timer, closed = () => {}) {
  let current: Promise<Connected> | undefined

  const connected = (): Promise<Connected> => {
    if (current) return current
    const opening = opened(timer, {
      lost: () => drop(opening),
      closed: () => {
        drop(opening)
        closed()
      },
    })
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

interface Ends {
  /** A newer app waits in another tab. */
  readonly lost: () => void
  /** The browser itself has closed it, as it does when a site's data is cleared. */
  readonly closed: () => void
}

async function opened(timer: Timer, { lost, closed }: Ends): Promise<Connected> {
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
      blocking: lost, // let go at once
      terminated: closed,
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

/** The promise's outcome, or `late()` once the time for it has passed. */
export function inTime<T>(timer: Timer, promise: Promise<T>, late: () => unknown, forMs = patienceMs): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(forMs, () => reject(late()))
    promise.then(resolve, reject).finally(cancel)
  })
}
