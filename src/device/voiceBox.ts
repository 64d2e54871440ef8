import { inTime } from './connection'
import type { Timer } from './timer'

/** Recorded cues, kept on this device in a database of their own. No call rejects, and none takes for ever. */
export interface VoiceBox {
  /** Everything in it by name, readable or not. Read with care: it may be anything. None where it cannot be opened. */
  readonly all: () => Promise<ReadonlyMap<string, unknown> | undefined>
  /** Whether it is kept now. */
  readonly put: (name: string, recording: unknown) => Promise<boolean>
  readonly remove: (name: string) => Promise<boolean>
}

/** Where recordings lie, apart from everything else. */
export const voiceDatabaseName = 'holdspace-voice'
const storeName = 'recordings'

export function createVoiceBox(timer: Timer): VoiceBox {
  /** A connection of its own each time: this is needed seldom, and one that was kept could be lost meanwhile. */
  async function using<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => () => T): Promise<T> {
    const database = await inTime(timer, opened(), () => new DOMException('', 'TimeoutError'))
    try {
      const tx = database.transaction(storeName, mode, { durability: 'strict' })
      const result = act(tx.objectStore(storeName))
      await inTime(timer, completed(tx), () => new DOMException('', 'TimeoutError'))
      return result()
    } finally {
      database.close()
    }
  }

  return {
    all: () =>
      using('readonly', (store) => {
        const keys = store.getAllKeys()
        const values = store.getAll()
        return () =>
          new Map(keys.result.flatMap((key, at) => (typeof key === 'string' ? [[key, values.result[at]]] : [])))
      }).catch(() => undefined),
    put: (name, recording) =>
      using('readwrite', (store) => {
        store.put(recording, name)
        return () => true
      }).catch(() => false),
    remove: (name) =>
      using('readwrite', (store) => {
        store.delete(name)
        return () => true
      }).catch(() => false),
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(voiceDatabaseName, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')))
  })
}

function completed(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve())
    tx.addEventListener('abort', () => reject(tx.error ?? new Error('not written')))
  })
}
