import type { IDBPTransaction } from 'idb'
import type { Problem, Result } from '../care/problems'
import type { CopiedRows } from '../history/copyFold'
import type { PageQuery, RowPage } from '../history/page'
import type { SessionRecord } from '../history/record'
import type { RecordEvent } from '../history/recordEvent'
import type { SealedRow } from '../history/sealed'
import type { Rows } from '../history/shelf'
import type { RowIds } from '../history/witness'
import { createConnection, inTime, type Closed, type Stores } from './connection'
import { countLost, readOne, readPage, readRest } from './pages'
import type { Timer } from './timer'

/** What is kept on this device. A write is done when its transaction has completed, never when it was asked for. */
export interface Database {
  /** All rows as they lie there, readable or not, in no order. */
  readonly read: () => Promise<Result<Rows>>
  /** Some rows, newest first, with all that was said about them. */
  readonly readPage: (query: PageQuery) => Promise<Result<RowPage>>
  /** One row and what was said about it; neither, where there is none. */
  readonly readOne: (id: string) => Promise<Result<Rows>>
  /** How many rows no page shows: they are damaged. */
  readonly countLost: () => Promise<Result<number>>
  /** The rows that no page shows: damaged records, and what was said of no record that a page shows. */
  readonly readRest: () => Promise<Result<Rows>>
  readonly addRecord: (record: SessionRecord | SealedRow) => Promise<Result<'kept'>>
  readonly addEvent: (event: RecordEvent | SealedRow) => Promise<Result<'kept'>>
  /** Takes a record and its events away: nothing remains. One that is not there is as good as taken away. */
  readonly removeRecord: (id: string) => Promise<Result<'removed'>>
  /** Puts all these rows there as they are, or none. */
  readonly addAll: (rows: CopiedRowsOnly) => Promise<Result<'kept'>>
}

type CopiedRowsOnly = Pick<CopiedRows, 'records' | 'events'>

/** The database itself, as whoever watches over it needs it. */
export interface BareDatabase extends Database {
  /** The ids of all rows, without their content. */
  readonly ids: () => Promise<Result<RowIds>>
  /** Calls back when the browser has closed the database unasked, and when it is another one from now on. */
  readonly onClosed: (then: (how: Closed) => void) => void
}

type Names = ('records' | 'events')[]
type Tx<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<Stores, Names, Mode>

/** Nothing is opened before it is needed. No call rejects, and none takes longer than the browser's patience allows. */
export function createDatabase({ timer }: { readonly timer: Timer }): BareDatabase {
  let whenClosed: (how: Closed) => void = () => {}
  const connection = createConnection(timer, (how) => whenClosed(how))

  const transacted = <Mode extends 'readonly' | 'readwrite', T>(mode: Mode, act: (tx: Tx<Mode>) => Promise<T>) =>
    connection.use(async (database) => {
      const tx = database.transaction<Names, Mode>(['records', 'events'], mode, { durability: 'strict' })
      const done = Promise.all([act(tx), tx.done])
      try {
        const [value] = await inTime(timer, done, () => new DOMException('', 'TimeoutError'))
        return value
      } catch (cause) {
        abort(tx)
        throw tx.error ?? cause // a full device is told by the transaction, while its requests only say that it ended
      }
    })

  const look = async <T>(act: (tx: Tx<'readonly'>) => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await transacted('readonly', act) }
    } catch (cause) {
      return { ok: false, problem: { type: 'historyUnreadable', cause } }
    }
  }

  const write = async <T>(outcome: T, act: (tx: Tx<'readwrite'>) => Promise<unknown>): Promise<Result<T>> => {
    try {
      await transacted('readwrite', act)
      return { ok: true, value: outcome }
    } catch (cause) {
      return { ok: false, problem: { type: 'recordNotSaved', reason: reasonOf(cause), cause } }
    }
  }

  return {
    // Not through an index: a damaged row may have no key there, and would be overlooked.
    read: () =>
      look(async (tx) => {
        const records = await tx.objectStore('records').getAll()
        return { records, events: await tx.objectStore('events').getAll() }
      }),
    readPage: (query) => look((tx) => readPage(tx, query)),
    readOne: (id) => look((tx) => readOne(tx, id)),
    countLost: () => look(countLost),
    readRest: () => readRest(look),
    // `put`, not `add`: after a lost connection the same row may be there already, and that is no fault.
    addRecord: (record) => write('kept', async (tx) => tx.objectStore('records').put(record)),
    addEvent: (event) => write('kept', async (tx) => tx.objectStore('events').put(event)),
    removeRecord: (id) =>
      write('removed', async (tx) => {
        const events = tx.objectStore('events')
        const ids = await events.index('recordId').getAllKeys(id)
        for (const each of ids) await events.delete(each)
        await tx.objectStore('records').delete(id)
      }),
    addAll: ({ records, events }) =>
      write('kept', (tx) =>
        Promise.all([
          ...records.map((row) => tx.objectStore('records').put(row)),
          ...events.map((row) => tx.objectStore('events').put(row)),
        ]),
      ),
    ids: () =>
      look(async (tx) => ({
        records: (await tx.objectStore('records').getAllKeys()).filter(isId),
        events: (await tx.objectStore('events').getAllKeys()).filter(isId),
      })),
    onClosed: (then) => {
      whenClosed = then
    },
  }
}

/** A damaged row may lie under a number. It is in no copy. */
const isId = (key: unknown): key is string => typeof key === 'string'

/** Nothing may be written any more once it was said that nothing was. */
function abort(tx: { readonly abort: () => void }) {
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
