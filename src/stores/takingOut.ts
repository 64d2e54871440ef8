import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../care/problems'
import type { AgeFile } from '../device/ageFile'
import type { FileDraft, Files } from '../device/files'
import type { WallClock } from '../device/wallClock'
import { csvHead, csvLine } from '../history/file/csv'
import { longestFile, type FileRecording } from '../history/file/format'
import {
  closing,
  fileNameOn,
  opening,
  piece,
  toEvents,
  toRecordings,
  toUnreadable,
  unreadableText,
} from '../history/file/write'
import { spanOf } from '../history/filter'
import type { RowKey } from '../history/page'
import { newestFirst, shelved, type Rows } from '../history/shelf'
import type { UnsealedRecord } from '../history/record'
import type { HistoryStore } from './historyState'
import { recordingsOut, type VoiceInFileDevices } from './voiceInFile'

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
  /** Whether recorded cues are in it: `left` where they are too many for it, or could not be read. */
  readonly voice: 'none' | 'in' | 'left'
  readonly take: (wanted: Wanted) => Promise<void>
  readonly stop: () => void
}

export type TakingOut = StoreApi<TakingOutState>

export interface TakingOutDevices extends VoiceInFileDevices {
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
      voice: 'none',
      take: async (wanted) => {
        const mine = ++run
        const goesOn = () => mine === run
        set({ status: 'writing', done: 0, voice: 'none' })
        try {
          const content = await written(wanted, devices, (done) => {
            if (goesOn()) set({ done })
            return goesOn()
          })
          if (!goesOn()) return
          if (!content.ok) return set({ status: 'unread' })
          const { file, voice } = content.value
          const sealed =
            wanted.passphrase === undefined ? undefined : await (await devices.age()).encrypt(file, wanted.passphrase)
          if (!goesOn()) return
          const name = fileNameOn(devices.history.getState().today(), sealed ? 'age' : wanted.form)
          set({ status: devices.files.save(name, sealed ?? file) ? 'taken' : 'refused', voice })
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

interface Written extends Pick<TakingOutState, 'voice'> {
  readonly file: Blob
}

/** The rest of what a file may be long is for what encrypting adds. */
const longest = longestFile * 0.99

async function written({ form, from, to }: Wanted, devices: TakingOutDevices, told: Told): Promise<Result<Written>> {
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
  const file = sheet.content([])
  const recorded = whole && form === 'json' ? await recordingsOut(devices) : []
  if (recorded?.length === 0) return { ok: true, value: { file, voice: 'none' } }
  const spoken = recorded && sheet.content(recorded)
  const fits = spoken !== undefined && spoken.size < longest
  return { ok: true, value: fits ? { file: spoken, voice: 'in' } : { file, voice: 'left' } }
}

interface Sheet {
  readonly unsaved: (drafts: readonly UnsealedRecord[]) => void
  /** @returns how many sessions were added. */
  readonly add: (rows: Rows, wanted: (record: UnsealedRecord) => boolean) => number
  readonly content: (recordings: readonly FileRecording[]) => Blob
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
    content: (recordings) => {
      const file = files.draft()
      const parts = [opening(atMs), records.content(), toEvents, events.content(), toUnreadable, unreadable.content()]
      if (recordings.length > 0) parts.push(toRecordings, piece(recordings, true))
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
