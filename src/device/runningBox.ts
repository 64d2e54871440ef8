import { createConnection } from './connection'
import { isCopied } from './isCopied'
import { databaseName } from './places'
import type { Timer } from './timer'

/** Where a session that is under way is written down, so that it outlives the page. */
export interface RunningBox {
  /** Whether anything was ever kept on this device, as far as the browser tells without opening it. */
  readonly used: () => Promise<boolean>
  /** Written strictly: what has been put here is here after a crash. @returns whether it is. */
  readonly put: (id: string, session: unknown) => Promise<boolean>
  /** Everything that lies here, by id; nothing where it cannot be read. */
  readonly all: () => Promise<ReadonlyMap<string, unknown>>
  readonly remove: (id: string) => Promise<boolean>
}

/** No call rejects: where nothing can be written down, a session goes on all the same. */
export function createRunningBox({ timer }: { readonly timer: Timer }): RunningBox {
  const connection = createConnection(timer)
  const strictly = async (act: (store: { put: Put; delete: Remove }) => Promise<unknown>): Promise<boolean> => {
    try {
      await connection.use(async (database) => {
        const tx = database.transaction('running', 'readwrite', { durability: 'strict' })
        await Promise.all([act(tx.store), tx.done])
      })
      return true
    } catch {
      return false
    }
  }
  return {
    used: async () => {
      try {
        return (await indexedDB.databases()).some(({ name }) => name === databaseName)
      } catch {
        return isCopied() // a broken database is not listed either
      }
    },
    put: (id, session) => strictly((store) => store.put(session, id)),
    remove: (id) => strictly((store) => store.delete(id)),
    all: async () => {
      try {
        return await connection.use(async (database) => {
          const tx = database.transaction('running', 'readonly')
          const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll(), tx.done])
          return new Map(keys.map((key, at) => [key, values[at]]))
        })
      } catch {
        return new Map()
      }
    },
  }
}

type Put = (session: unknown, id: string) => Promise<unknown>
type Remove = (id: string) => Promise<unknown>
