import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem, Result } from '../care/problems'
import type { Database } from '../device/database'
import type { Digest } from '../device/digest'
import type { Files } from '../device/files'
import type { OtherTabs } from '../device/otherTabs'
import type { RandomId } from '../device/randomId'
import type { WallClock } from '../device/wallClock'
import { parseAnswers, type AnswerName, type Answers } from '../history/answers'
import { dayOf, instantOf } from '../history/day'
import { fileNameOn, fileText } from '../history/file/write'
import { pageOf, type Page, type PageQuery, type RowPage } from '../history/page'
import type { SessionRecord, UnsealedRecord } from '../history/record'
import { answered, nextNth, type UnsealedEvent } from '../history/recordEvent'
import { isSealed, parseSealed } from '../history/sealed'
import {
  emptyShelf,
  newestFirst,
  shelved,
  withEvent,
  withoutRecord,
  withRecord,
  withShelf,
  type Rows,
  type Shelf,
} from '../history/shelf'
import type { Drafts } from './drafts'
import { inTurns } from './inTurns'
import type { Safety } from './mending'
import { sealedAndWritten } from './sealing'

export interface HistoryState {
  /** `failed`: what is kept could not be opened. What was read before, if anything, is still here. */
  readonly status: 'unknown' | 'open' | 'failed'
  /** What has been read, newest first, as it reads after everything said about it since. All of it once it was loaded. */
  readonly records: readonly SessionRecord[]
  /** Ended, but not kept on the device: here until the page closes. */
  readonly unsaved: readonly UnsealedRecord[]
  /** Rows that could not be read. They lie untouched in the database and come along in an export. */
  readonly unreadable: number
  /** Why the last attempt to keep something failed. */
  readonly problem: Problem | undefined
  /** What a person should know of the storage as a whole. */
  readonly trouble: Problem | undefined
  /** Goes up with every change to what is kept, here or in another tab. */
  readonly changes: number
  /** The session that changed last, as it reads now; no record where it is gone. The same still where all may have changed. */
  readonly latest: { readonly id: string; readonly record?: SessionRecord } | undefined
  readonly load: () => Promise<void>
  /** Some of what is kept, without loading the rest. */
  readonly page: (query: PageQuery) => Promise<Result<Page>>
  /** The same as it lies there, record by record and event by event: what a file is made of. */
  readonly rows: (query: PageQuery) => Promise<Result<RowPage>>
  /** The rows that no page shows. */
  readonly rest: () => Promise<Result<Rows>>
  /** How many rows no page shows: they are damaged, and lie untouched. */
  readonly countLost: () => Promise<Result<number>>
  /** Reads one session, so that it can be found. No value where it is not kept. */
  readonly open: (id: string) => Promise<Result<UnsealedRecord | undefined>>
  /** Keeps a session that has ended. `notKept` where no history is kept: then nothing of it stays here either. */
  readonly keep: (record: UnsealedRecord) => Promise<Result<'kept' | 'notKept'>>
  /** Adds what was said about a session; `without` names answers taken back. */
  readonly answer: (
    id: string,
    answers: Answers,
    without?: readonly AnswerName[],
  ) => Promise<Result<'kept' | 'notKept'>>
  /** Holds on the device what is being written of a session, until it is given in as an answer, or let go. */
  readonly hold: (id: string, answers: Answers, without?: readonly AnswerName[]) => void
  readonly letGo: (id: string) => void
  /** What was being written when a page went is said of its session. */
  readonly takeInDrafts: () => Promise<void>
  /** Takes a session away, here and on the device, with everything said about it. */
  readonly forget: (id: string) => Promise<Result<'removed'>>
  /** The same, but what was taken away is handed over: `putBack` undoes it, as long as the page is open. */
  readonly remove: (id: string) => Promise<Result<Removed>>
  readonly putBack: (removed: Removed) => Promise<Result<'kept'>>
  /** Adds what was said of a session and sealed before: nobody needs to open it for that. What is none is passed over. */
  readonly addSealed: (row: unknown) => Promise<Result<'kept'>>
  /** Forgets all that was read and said, as if the page had been opened anew. What is kept on the device is not touched. */
  readonly forgetRead: () => void
  /** Rows have come past this store: what was read may be read anew, here and in other tabs. */
  readonly changedOutside: () => void
  /** Tries once more what did not work: keeping what is unsaved, and reading. */
  readonly retry: () => Promise<void>
  readonly find: (id: string) => UnsealedRecord | undefined
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Hands out one session that has been read, as a file. @returns false where the browser would not take it. */
  readonly takeOut: (id: string) => boolean
}

export type HistoryStore = StoreApi<HistoryState>

/** A session that was taken away, with everything said about it. */
export interface Removed {
  readonly unsaved: readonly UnsealedRecord[]
  readonly shelf: Shelf
}

export interface HistoryDevices {
  readonly database: Database
  /** What whoever watches over the database has to tell. */
  readonly safety?: StoreApi<Safety>
  readonly digest: Digest
  readonly randomId: RandomId
  readonly otherTabs: OtherTabs
  readonly wallClock: WallClock
  readonly files: Files
  /** Where what is being written is held; left out where nothing is written by hand, as in most tests. */
  readonly drafts?: Drafts
  /** Asked at the moment when something would be kept. */
  readonly keepHistory: () => boolean
}

/** What this device keeps. Nothing is opened before it is asked for, and no call rejects. */
export function createHistoryStore(devices: HistoryDevices): HistoryStore {
  const { database, digest, otherTabs, wallClock, files, drafts } = devices
  const inTurn = inTurns()
  let shelf = emptyShelf
  let reading: Promise<void> | undefined

  const store = createStore<HistoryState>()((set, get) => {
    const lay = (next: typeof shelf) => {
      shelf = next
      set({ records: newestFirst(shelf) })
    }

    const changed = (next: typeof shelf, id: string) => {
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
      reading = undefined // what changes from here on needs a reading of its own
      const rows = await database.read()
      if (!rows.ok) return set({ status: 'failed' })
      lay(shelved(rows.value))
      set({ status: 'open', unreadable: shelf.unreadable.length })
    }

    /** Keeps all that is unsaved, each for itself; the outcome is that of `wanted`. */
    const saveAll = async (wanted?: string): Promise<Result<'kept'>> => {
      let outcome: Result<'kept'> = { ok: true, value: 'kept' }
      set({ problem: undefined })
      for (const draft of get().unsaved) {
        const saved = await sealedAndWritten(draft, digest, database.addRecord)
        if (saved.ok) {
          set({ unsaved: others(get().unsaved, draft.id) })
          changed(withRecord(shelf, saved.value), draft.id)
        } else {
          set({ problem: saved.problem })
          if (draft.id === wanted) outcome = saved
        }
      }
      return outcome
    }

    /** Another tab may have said something of it meanwhile: what is said now comes after that. */
    const nthThere = async (id: string): Promise<number> => {
      const rows = await database.readOne(id)
      return rows.ok ? nextNth(id, shelved(rows.value).events) : 1
    }

    const answer = async (said: Omit<UnsealedEvent, 'nth'>): Promise<Result<'kept' | 'notKept'>> => {
      const id = said.recordId
      const isHere = () => get().records.some((record) => record.id === id)
      const isUnsaved = get().unsaved.some((draft) => draft.id === id)
      let behindLock = 0 // a session that is here but sealed: what is said of it comes after all that was said before
      if (!isUnsaved && !isHere() && devices.keepHistory()) {
        const read = await readOne(id)
        if (!read.ok) return read
        const rows = await database.readOne(id)
        if (rows.ok && rows.value.records.some(isSealed)) behindLock = rows.value.events.length + 1
      }
      const nth = Math.max(behindLock, nextNth(id, shelf.events))
      if (isUnsaved) {
        set({ unsaved: get().unsaved.map((draft) => answered(draft, [{ ...said, nth }])) })
        return saveAll(id)
      }
      if (!isHere() && behindLock === 0) return { ok: true, value: 'notKept' }
      const event = { ...said, nth: Math.max(nth, await nthThere(id)) }
      const saved = await sealedAndWritten(event, digest, database.addEvent)
      if (!saved.ok) return saved
      changed(withEvent(shelf, saved.value), id)
      return { ok: true, value: 'kept' }
    }

    const forget = async (id: string): Promise<Result<'removed'>> => {
      await drafts?.letGo(id)
      const wasUnsaved = get().unsaved.some((draft) => draft.id === id)
      set({ unsaved: others(get().unsaved, id) })
      const removed = await database.removeRecord(id)
      if (!removed.ok && !wasUnsaved) return removed
      changed(withoutRecord(shelf, id), id)
      return { ok: true, value: 'removed' }
    }

    /** As it was, row for row; where the device does not take it, as it read, in memory. */
    const writeBack = async (record: SessionRecord, events: Shelf['events']): Promise<Result<'kept'>> => {
      let written = await database.addRecord(record)
      for (const event of events) if (written.ok) written = await database.addEvent(event)
      if (written.ok) {
        changed(withShelf(shelf, { records: [record], events, unreadable: [] }), record.id)
        return written
      }
      const { digest: _, ...draft } = answered(record, events)
      set({ unsaved: [...others(get().unsaved, record.id), draft], problem: written.problem })
      return written
    }

    return {
      status: 'unknown',
      records: [],
      unsaved: [],
      unreadable: 0,
      problem: undefined,
      trouble: undefined,
      changes: 0,
      latest: undefined,
      page: async (query) => {
        const rows = await database.readPage(query)
        return rows.ok ? { ok: true, value: pageOf(rows.value) } : rows
      },
      rows: (query) => database.readPage(query),
      rest: () => database.readRest(),
      countLost: () => database.countLost(),
      open: (id) =>
        inTurn(async () => {
          const draft = get().unsaved.find((each) => each.id === id)
          if (draft) return { ok: true, value: draft }
          const read = await readOne(id)
          return read.ok ? { ok: true, value: get().find(id) } : read
        }),
      load: () => (reading ??= inTurn(readAll)),
      keep: async (record) => {
        if (!devices.keepHistory()) return { ok: true, value: 'notKept' }
        // In memory first: whatever happens to the device, it can still be seen and taken out.
        set({ unsaved: [...others(get().unsaved, record.id), record] })
        return inTurn(() => saveAll(record.id))
      },
      answer: async (id, answers, without = []) => {
        const said = parseAnswers(answers)
        if (!said.ok) return { ok: false, problem: { type: 'recordNotSaved', reason: 'unknown', cause: said.at } }
        const at = instantOf(wallClock.nowMs())
        const about = { version: 1, recordId: id, at, kind: 'answered' } as const
        return inTurn(async () => {
          const eventId = drafts?.idOf(id) ?? devices.randomId()
          const outcome = await answer({ ...about, id: eventId, answers: said.value, without })
          if (outcome.ok) await drafts?.letGo(id)
          return outcome
        })
      },
      hold: (id, answers, without = []) => drafts?.hold(id, { answers, without }),
      letGo: (id) => void drafts?.letGo(id),
      takeInDrafts: async () => {
        if (await drafts?.takeIn()) get().changedOutside()
      },
      forget: (id) => inTurn(() => forget(id)),
      remove: (id) =>
        inTurn(async () => {
          const unsaved = get().unsaved.filter((draft) => draft.id === id)
          const read = await readOne(id)
          if (!read.ok && unsaved.length === 0) return read
          const removed = await forget(id)
          return removed.ok ? { ok: true, value: { unsaved, shelf: read.ok ? read.value : emptyShelf } } : removed
        }),
      putBack: ({ unsaved, shelf: removed }) =>
        inTurn(async () => {
          set({ unsaved: [...get().unsaved, ...unsaved] })
          for (const record of removed.records) {
            const written = await writeBack(record, removed.events)
            if (!written.ok) return written
          }
          return saveAll(unsaved[0]?.id)
        }),
      addSealed: async (row) => {
        const sealed = parseSealed(row)
        return sealed.ok ? inTurn(() => database.addEvent(sealed.value)) : { ok: true, value: 'kept' }
      },
      forgetRead: () => {
        shelf = emptyShelf
        reading = undefined
        set({ status: 'unknown', records: [], unreadable: 0, changes: get().changes + 1 })
      },
      changedOutside: () => {
        set({ changes: get().changes + 1 })
        otherTabs.tell()
        if (get().status !== 'unknown') void get().load()
      },
      retry: () =>
        inTurn(async () => {
          await saveAll()
          if (get().status !== 'unknown') await readAll()
        }),
      find: (id) => [...get().unsaved, ...get().records].find((record) => record.id === id),
      today: () => dayOf(wallClock.nowMs(), wallClock.offsetMinutes(wallClock.nowMs())),
      takeOut: (id) => {
        const records = [...get().unsaved, ...shelf.records].filter((record) => record.id === id)
        const events = shelf.events.filter(({ recordId }) => recordId === id)
        return files.save(fileNameOn(get().today()), fileText({ records, events }, wallClock.nowMs()))
      },
    }
  })

  const readAgain = () => {
    store.setState({ changes: store.getState().changes + 1 })
    if (store.getState().status !== 'unknown') void store.getState().load()
  }
  otherTabs.hear(readAgain)
  devices.safety?.subscribe(({ trouble, restored }, before) => {
    store.setState({ trouble })
    if (restored !== before.restored) readAgain()
  })
  return store
}

const others = (drafts: readonly UnsealedRecord[], id: string) => drafts.filter((draft) => draft.id !== id)
