import type { Result } from '../care/problems'
import type { CopiedRow } from '../history/copyLine'
import { createConnection } from './connection'
import type { Timer } from './timer'

/** Many rows at once, for files. */
export interface Bulk {
  /** The rows of these ids, as they lie there. */
  readonly find: (store: StoreName, ids: readonly string[]) => Promise<Result<readonly unknown[]>>
  /**
   * Adds all of it in one transaction, or nothing: what was counted before has to be there afterwards, and what was
   * added. `told` may stop it until the last row has been put.
   */
  /** Puts these rows in the place of those with the same ids, all in one transaction; one that is gone meanwhile stays gone. */
  readonly renew: (rows: Added) => Promise<Result<'kept'>>
  readonly addAll: (added: Added, told: (done: number) => boolean) => Promise<Result<'kept' | 'stopped'>>
}

/** Rows as they are to lie there. */
export interface Added {
  readonly records: readonly CopiedRow[]
  readonly events: readonly CopiedRow[]
}

type StoreName = 'records' | 'events'

const rowsAtOnce = 500

export function createBulk({ timer }: { readonly timer: Timer }): Bulk {
  const connection = createConnection(timer)
  return {
    find: async (store, ids) => {
      try {
        return {
          ok: true,
          value: await connection.use(async (database) => {
            const tx = database.transaction(store)
            const keys: ReadonlySet<string> = new Set(await tx.store.getAllKeys())
            const rows: unknown[] = []
            for (const id of new Set(ids)) if (keys.has(id)) rows.push(await tx.store.get(id))
            return rows
          }),
        }
      } catch (cause) {
        return { ok: false, problem: { type: 'historyUnreadable', cause } }
      }
    },
    renew: async ({ records, events }) => {
      try {
        await connection.use(async (database) => {
          const tx = database.transaction(['records', 'events'], 'readwrite', { durability: 'strict' })
          const all = [
            records.map((row) => ['records', row] as const),
            events.map((row) => ['events', row] as const),
          ].flat()
          const put = all.map(async ([name, row]) => {
            const store = tx.objectStore(name)
            if ((await store.getKey(row.id)) !== undefined) await store.put(row)
          })
          await Promise.all([...put, tx.done])
        })
        return { ok: true, value: 'kept' }
      } catch (cause) {
        return { ok: false, problem: { type: 'recordNotSaved', reason: reasonOf(cause), cause } }
      }
    },
    addAll: async (added, told) => {
      try {
        return { ok: true, value: await connection.use((database) => addAll(database, added, told)) }
      } catch (cause) {
        return { ok: false, problem: { type: 'recordNotSaved', reason: reasonOf(cause), cause } }
      }
    },
  }
}

async function addAll(
  database: Parameters<Parameters<ReturnType<typeof createConnection>['use']>[0]>[0],
  { records, events }: Added,
  told: (done: number) => boolean,
): Promise<'kept' | 'stopped'> {
  const tx = database.transaction(['records', 'events'], 'readwrite', { durability: 'strict' })
  const over = tx.done.then(
    () => undefined,
    (cause: unknown) => cause ?? new DOMException('', 'AbortError'),
  )
  const stop = () => {
    try {
      tx.abort()
    } catch {
      // It is over already.
    }
  }
  try {
    let done = 0
    for (const [name, rows] of [
      ['records', records],
      ['events', events],
    ] as const) {
      const store = tx.objectStore(name)
      const before: ReadonlySet<string> = new Set(await store.getAllKeys())
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce)
        // `put`: after a lost connection the same rows may be there already, and that is no fault.
        let last: Promise<unknown> | undefined
        for (const row of some) {
          const put: Promise<unknown> = store.put(row)
          put.catch(() => {}) // the transaction tells what is wrong
          last = put
        }
        await last
        done += some.length
        if (!told(done)) {
          stop()
          await over
          return 'stopped'
        }
      }
      const fresh = new Set(rows.map(({ id }) => id).filter((id) => !before.has(id)))
      if ((await store.count()) !== before.size + fresh.size) throw new DOMException('', 'DataError')
    }
  } catch (cause) {
    stop()
    const ended = await over
    throw ended instanceof DOMException && ended.name === 'QuotaExceededError' ? ended : cause
  }
  const cause = await over
  if (cause !== undefined) throw cause
  return 'kept'
}

function reasonOf(cause: unknown): 'full' | 'blocked' | 'unknown' {
  if (!(cause instanceof Error)) return 'unknown'
  if (cause.name === 'QuotaExceededError' || cause.constructor.name === 'QuotaExceededError') return 'full'
  return ['BlockedError', 'SecurityError', 'VersionError'].includes(cause.name) ? 'blocked' : 'unknown'
}
