import { createStore, type StoreApi } from 'zustand/vanilla'
import { withOlder, type DayPart } from '../history/dayParts'
import { fits, isEmpty, spanOf, type Filter } from '../history/filter'
import type { RowKey } from '../history/page'
import type { UnsealedRecord } from '../history/record'
import { later } from '../history/shelf'
import type { HistoryStore } from './historyState'

export interface LookingBackState {
  readonly filter: Filter
  /** What has been read so far of what is looked for, newest first, by days. */
  readonly parts: readonly DayPart[]
  /** `more`: there is something older that was not read yet. `all`: nothing is. */
  readonly status: 'reading' | 'more' | 'all' | 'failed'
  /** Rows that could not be read, among all that were come upon. */
  readonly unreadable: number
  /** Reads on, where there is more. */
  readonly more: () => Promise<void>
  /** Looks for something else, from the newest on. */
  readonly look: (filter: Filter) => Promise<void>
  /** Reads once more what is shown: it may have changed. */
  readonly again: () => Promise<void>
}

export type LookingBack = StoreApi<LookingBackState>

/**
 * A screenful first, so that something is there at once; then as much as a search needs. Who scrolls gets it in smaller
 * pieces: a larger one is read and drawn longer than a picture of a slow phone lasts.
 */
const firstRows = 24
const moreRows = 200
const scrolledRows = 40

/** The list of Looking back: read page by page from the newest on, so that its length does not matter. */
export function createLookingBack(history: HistoryStore): LookingBack {
  let records: readonly UnsealedRecord[] = []
  let next: RowKey | undefined
  let run = 0 // one reading at a time: a later one makes the earlier one stop

  return createStore<LookingBackState>()((set, get) => {
    const show = () => {
      const { unsaved } = history.getState()
      const drafts = unsaved.filter((draft) => fits(draft, get().filter))
      set({ parts: withOlder([], drafts.length > 0 ? [...drafts, ...records].toSorted(later) : records) })
    }

    /** Reads until there are so many more; but for `on`, from the newest. With `again`, nothing changes until then. */
    const read = async (wanted: number, how: 'on' | 'anew' | 'again'): Promise<void> => {
      const anew = how !== 'on'
      const mine = ++run
      const { filter, parts } = get()
      const span = filter.day === undefined ? undefined : spanOf(filter.day)
      const still = how === 'again' && parts.length > 0
      let found = anew ? [] : records
      let unreadable = anew ? 0 : get().unreadable
      let at = anew ? span && { startedAt: span.until, id: '' } : next
      let count = anew ? firstRows : isEmpty(filter) ? scrolledRows : moreRows
      const goal = found.length + wanted
      const tell = () => {
        const added = found.slice(records.length)
        const onlyAdded = !anew && history.getState().unsaved.length === 0
        records = found
        next = at
        // What is shown already stays what it is, so that only what is new has to be drawn.
        set(onlyAdded ? { unreadable, parts: withOlder(get().parts, added) } : { unreadable })
        if (!onlyAdded) show()
      }
      set({ status: 'reading' })
      do {
        const page = await history.getState().page({ before: at, from: span?.from, count })
        if (mine !== run) return
        if (!page.ok) {
          show() // what could not be kept either is here all the same
          return set({ status: 'failed' })
        }
        found = [...found, ...page.value.records.filter((record) => fits(record, filter))]
        unreadable += page.value.unreadable
        at = page.value.next
        count = moreRows
        if (!still) tell()
      } while (at && found.length < goal)
      tell()
      set({ status: at ? 'more' : 'all' })
      if (!anew) return
      const lost = await history.getState().countLost()
      if (mine === run && lost.ok && lost.value > 0) set({ unreadable: unreadable + lost.value })
    }

    history.subscribe((now, before) => {
      if (now.changes !== before.changes) void get().again()
      else if (now.unsaved !== before.unsaved) show()
    })

    return {
      filter: {},
      parts: [],
      status: 'reading',
      unreadable: 0,
      more: async () => {
        if (get().status === 'more') await read(firstRows, 'on')
      },
      look: async (filter) => {
        set({ filter })
        await read(firstRows, 'anew')
      },
      again: () => read(Math.max(firstRows, records.length), 'again'),
    }
  })
}
