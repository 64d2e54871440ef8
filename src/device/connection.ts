import type { DBSchema, IDBPDatabase } from 'idb'
import type { CopiedRow } from '../history/copyLine'
import { databasePlaces, type Place } from './places'
import type { Timer } from './timer'

export interface Stores extends DBSchema {
  records: { key: string; value: CopiedRow; indexes: { startedAt: string } }
  events: { key: string; value: CopiedRow; indexes: { recordId: string } }
  /** Sessions that are under way, or were when the page went. Read with care: it may be anything. */
  running: { key: string; value: unknown }
}

export type Closed = 'closed' | 'moved'

export type Connected = IDBPDatabase<Stores>

/** The longest wait for the browser to open its database, and for one transaction. */
export const patienceMs = 3_000

const tries = 3

/**
 * One connection for all, opened when it is first needed and again, as a new one, whenever it was lost: browsers close
 * connections under pages that were in the background, and a closed one never comes back to life.
 *
 * @param closed is called when the browser has closed it unasked, and when it stands in another place from now on.
 */
export function createConnection(timer: Timer, closed: (how: Closed) => void = () => {}) {
  let current: Promise<Connected> | undefined
  let places: readonly Place[] = []

  const connected = (): Promise<Connected> => {
    if (current) return current
    if (places.length === 0) places = databasePlaces()
    const opening = opened(timer, places[0], {
      lost: () => drop(opening),
      closed: () => {
        drop(opening)
        closed('closed')
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

  /** The next place is only for a database that no connection has ever opened. @returns whether there is one. */
  const moveOn = (cause: unknown): boolean => {
    if (!(cause instanceof NotOpened && nameOf(cause.cause) === 'UnknownError')) return false
    places = places.slice(1) // after the last one it begins with the first again
    if (places.length > 0) closed('moved')
    return places.length > 0
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
          const said = cause instanceof NotOpened ? cause.cause : cause
          if (left > 1 && wasLost(said)) continue
          if (!moveOn(cause)) throw said
          left = tries + 1
        }
      }
    },
  }
}

/** What the browser said is the cause. */
class NotOpened extends Error {}

/** Lost in the middle: browsers say it in these three ways. A full or forbidden store is no better on a new connection. */
const wasLost = (cause: unknown): boolean => ['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(cause))

const nameOf = (cause: unknown): string => (cause instanceof DOMException ? cause.name : '')

interface Ends {
  /** A newer app waits in another tab. */
  readonly lost: () => void
  /** The browser itself has closed it, as it does when a site's data is cleared. */
  readonly closed: () => void
}

async function opened(timer: Timer, place: Place | undefined, ends: Ends): Promise<Connected> {
  let blocked = false
  const opening = open(place, ends, () => {
    blocked = true // only a hint: it may still open, once the other tab has let go
  })
  try {
    return await inTime(timer, opening, () => new DOMException('', blocked ? 'BlockedError' : 'TimeoutError'))
  } catch (cause) {
    // One that opens after all is nobody's any more, and would stand in the way of the next.
    opening.then(
      (database) => database.close(),
      () => {},
    )
    throw new NotOpened('', { cause })
  }
}

async function open(place: Place | undefined, { lost, closed }: Ends, blocked: () => void): Promise<Connected> {
  const { wrap } = await import('idb')
  const factory = await place?.factory()
  if (!place || !factory) throw new TypeError('no database here')
  const request = factory.open(place.name, 1)
  request.addEventListener('upgradeneeded', () => {
    // Only ever added to: what an older version kept lies where it lay for one version more.
    const database = request.result
    database.createObjectStore('records', { keyPath: 'id' }).createIndex('startedAt', 'startedAt')
    database.createObjectStore('events', { keyPath: 'id' }).createIndex('recordId', 'recordId')
    database.createObjectStore('running')
  })
  request.addEventListener('blocked', blocked)
  const database: unknown = await wrap(request)
  if (!isConnected(database)) throw new TypeError('no database')
  database.addEventListener('versionchange', lost) // let go at once
  database.addEventListener('close', closed)
  return database
}

/** It has the stores that were made just above, or by an older build. */
const isConnected = (database: unknown): database is Connected => database instanceof IDBDatabase

/** The promise's outcome, or `late()` once the time for it has passed. */
export function inTime<T>(timer: Timer, promise: Promise<T>, late: () => unknown, forMs = patienceMs): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(forMs, () => reject(late()))
    promise.then(resolve, reject).finally(cancel)
  })
}
