import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../care/problems'
import type { AgeFile } from '../device/ageFile'
import type { FileDraft, Files } from '../device/files'
import type { WallClock } from '../device/wallClock'
import { csvHead, csvLine } from '../history/file/csv'
import { closing, fileNameOn, opening, piece, toEvents, toUnreadable, unreadableText } from '../history/file/write'
import { spanOf } from '../history/filter'
import type { RowKey } from '../history/page'
import { newestFirst, shelved, type Rows } from '../history/shelf'
import type { UnsealedRecord } from '../history/record'
import type { HistoryStore } from './historyStore'

/** What a person wants in the file. Days are local, `YYYY-MM-DD`, both of them in it; left out, it is everything. */
export interface Wanted {
  readonly form: 'json' | 'csv'
  readonly from?: string
  readonly to?: string
  /** Encrypts the file. There is no other way into it. */
  readonly passphrase?: string
}

export interface TakingOutState {
  /** `unread`: not everything could be read, so there is no file. `refused`: the browser did not take it. */
  readonly status: 'none' | 'writing' | 'taken' | 'stopped' | 'unread' | 'refused'
  /** How many sessions are in the file so far. */
  readonly done: number
  readonly take: (wanted: Wanted) => Promise<void>
  readonly stop: () => void
}

export type TakingOut = StoreApi<TakingOutState>

export interface TakingOutDevices {
  readonly history: HistoryStore
  readonly files: Files
  readonly wallClock: WallClock
  readonly age: () => Promise<AgeFile>
}

/** Read and written in pieces of so many, whatever their number: only one piece is in memory at a time. */
const rowsAtOnce = 500

/** Hands out what is kept as one file. Never one with only a part of what was wanted. */
export const createTakingOut = (devices: TakingOutDevices): TakingOut =>
  createStore<TakingOutState>()((set, get) => {
    let run = 0
    return {
      status: 'none',
      done: 0,
      take: async (wanted) => {
        const mine = ++run
        const goesOn = () => mine === run
        set({ status: 'writing', done: 0 })
        try {
          const content = await written(wanted, devices, (done) => {
            if (goesOn()) set({ done })
            return goesOn()
          })
          if (!goesOn()) return
          if (!content.ok) return set({ status: 'unread' })
          const sealed =
            wanted.passphrase === undefined
              ? undefined
              : await (await devices.age()).encrypt(content.value, wanted.passphrase)
          if (!goesOn()) return
          const name = fileNameOn(devices.history.getState().today(), sealed ? 'age' : wanted.form)
          set({ status: devices.files.save(name, sealed ?? content.value) ? 'taken' : 'refused' })
        } catch {
          if (goesOn()) set({ status: 'refused' })
        }
      },
      stop: () => {
        run++
        if (get().status === 'writing') set({ status: 'stopped' })
      },
    }
  })

type Told = (done: number) => boolean

async function written({ form, from, to }: Wanted, devices: TakingOutDevices, told: Told): Promise<Result<Blob>> {
  const { history, files, wallClock } = devices
  const inPeriod = ({ day }: UnsealedRecord) => (from === undefined || day >= from) && (to === undefined || day <= to)
  const sheet = form === 'csv' ? csvSheet(files) : jsonSheet(files, wallClock.nowMs())
  const whole = from === undefined && to === undefined
  const span = from !== undefined && to !== undefined ? spanOf(from, to) : undefined
  const unsaved = history.getState().unsaved.filter(inPeriod)
  let done = unsaved.length
  sheet.unsaved(unsaved)
  let before: RowKey | undefined = span && { startedAt: span.until, id: '' }
  for (;;) {
    const page = await history.getState().rows({ before, from: span?.from, count: rowsAtOnce })
    if (!page.ok) return page
    done += sheet.add(page.value, inPeriod)
    if (!told(done)) break
    if (!page.value.next) break
    before = page.value.next
  }
  if (whole) {
    const rest = await history.getState().rest()
    if (!rest.ok) return rest
    done += sheet.add(rest.value, inPeriod)
  }
  told(done)
  return { ok: true, value: sheet.content() }
}

interface Sheet {
  readonly unsaved: (drafts: readonly UnsealedRecord[]) => void
  /** @returns how many sessions were added. */
  readonly add: (rows: Rows, wanted: (record: UnsealedRecord) => boolean) => number
  readonly content: () => Blob
}

function csvSheet(files: Files): Sheet {
  const draft = files.draft('text/csv')
  const addAll = (records: readonly UnsealedRecord[]) => {
    if (records.length > 0) draft.add(records.map(csvLine).join(''))
    return records.length
  }
  draft.add(csvHead())
  return {
    unsaved: addAll,
    add: (rows, wanted) => addAll(newestFirst(shelved(rows)).filter(wanted)),
    content: draft.content,
  }
}

function jsonSheet(files: Files, atMs: number): Sheet {
  const records = listIn(files.draft())
  const events = listIn(files.draft())
  const unreadable = listIn(files.draft())
  return {
    unsaved: records.add,
    add: (rows, wanted) => {
      const shelf = shelved(rows)
      const here = shelf.records.filter(wanted)
      const left = new Set(shelf.records.filter((record) => !wanted(record)).map(({ id }) => id))
      records.add(here)
      events.add(shelf.events.filter(({ recordId }) => !left.has(recordId)))
      unreadable.add(shelf.unreadable.flatMap(unreadableText))
      return here.length
    },
    content: () => {
      const file = files.draft()
      const parts = [opening(atMs), records.content(), toEvents, events.content(), toUnreadable, unreadable.content()]
      for (const part of [...parts, closing]) file.add(part)
      return file.content()
    },
  }
}

/** One list of the file. */
function listIn({ add, content }: FileDraft) {
  let first = true
  return {
    add: (items: Parameters<typeof piece>[0]) => {
      if (items.length === 0) return
      add(piece(items, first))
      first = false
    },
    content,
  }
}
