import type { StoreApi } from 'zustand/vanilla'
import type { Result } from '../care/problems'
import { emptyShelf, newestFirst, shelved, withoutRecord, withShelf, type Shelf } from '../history/shelf'
import type { HistoryDevices, HistoryState } from './historyState'

export type HistoryReading = ReturnType<typeof createHistoryReading>

/** What was read of the history, and how it comes into the store. */
export function createHistoryReading(
  { database, otherTabs }: Pick<HistoryDevices, 'database' | 'otherTabs'>,
  set: StoreApi<HistoryState>['setState'],
  get: () => HistoryState,
) {
  let shelf = emptyShelf

  const lay = (next: Shelf) => {
    shelf = next
    set({ records: newestFirst(shelf) })
  }

  const changed = (next: Shelf, id: string) => {
    lay(next)
    const record = get().records.find((each) => each.id === id)
    set({ changes: get().changes + 1, latest: { id, ...(record ? { record } : {}) } })
    otherTabs.tell()
  }

  /** Lays the session, as it is kept now, among those that were read. */
  const readOne = async (id: string): Promise<Result<Shelf>> => {
    const rows = await database.readOne(id)
    if (!rows.ok) return rows
    const found = shelved(rows.value)
    lay(withShelf(withoutRecord(shelf, id), found))
    return { ok: true, value: found }
  }

  const readAll = async () => {
    const rows = await database.read()
    if (!rows.ok) return set({ status: 'failed' })
    lay(shelved(rows.value))
    set({ status: 'open', unreadable: shelf.unreadable.length })
  }

  return {
    shelf: () => shelf,
    changed,
    readOne,
    readAll,
    /** As if nothing had been read yet. */
    forget: () => {
      shelf = emptyShelf
      set({ status: 'unknown', records: [], unreadable: 0, changes: get().changes + 1 })
    },
  }
}
