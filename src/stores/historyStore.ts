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
import { fileNameOn, fileText } from '../history/exportFile'
import type { SessionRecord, UnsealedRecord } from '../history/record'
import { answered, nextNth, type UnsealedEvent } from '../history/recordEvent'
import { emptyShelf, newestFirst, shelved, withEvent, withoutRecord, withRecord } from '../history/shelf'
import { inTurns } from './inTurns'
import { sealedAndWritten } from './sealing'

export interface HistoryState {
  /** `failed`: what is kept could not be opened. What was read before, if anything, is still here. */
  readonly status: 'unknown' | 'open' | 'failed'
  /** What is kept on this device, newest first, as it reads after everything said about it since. */
  readonly records: readonly SessionRecord[]
  /** Ended, but not kept on the device: here until the page closes. */
  readonly unsaved: readonly UnsealedRecord[]
  /** Rows that could not be read. They lie untouched in the database and come along in an export. */
  readonly unreadable: number
  /** Why the last attempt to keep something failed. */
  readonly problem: Problem | undefined
  readonly load: () => Promise<void>
  /** Keeps a session that has ended. `notKept` where no history is kept: then nothing of it stays here either. */
  readonly keep: (record: UnsealedRecord) => Promise<Result<'kept' | 'notKept'>>
  /** Adds what was said about a session; `without` names answers taken back. */
  readonly answer: (
    id: string,
    answers: Answers,
    without?: readonly AnswerName[],
  ) => Promise<Result<'kept' | 'notKept'>>
  /** Takes a session away, here and on the device, with everything said about it. */
  readonly forget: (id: string) => Promise<Result<'removed'>>
  /** Tries once more what did not work: reading, and keeping what is unsaved. */
  readonly retry: () => Promise<void>
  readonly find: (id: string) => UnsealedRecord | undefined
  /** Today's local date, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Hands out everything, or one session, as a file. @returns false where the browser would not take it. */
  readonly takeOut: (id?: string) => boolean
}

export type HistoryStore = StoreApi<HistoryState>

export interface HistoryDevices {
  readonly database: Database
  readonly digest: Digest
  readonly randomId: RandomId
  readonly otherTabs: OtherTabs
  readonly wallClock: WallClock
  readonly files: Files
  /** Asked at the moment when something would be kept. */
  readonly keepHistory: () => boolean
}

/** What this device keeps. Nothing is opened before it is asked for, and no call rejects. */
export function createHistoryStore(devices: HistoryDevices): HistoryStore {
  const { database, digest, otherTabs, wallClock, files } = devices
  const inTurn = inTurns()
  let shelf = emptyShelf
  let reading: Promise<void> | undefined

  const store = createStore<HistoryState>()((set, get) => {
    const lay = (next: typeof shelf) => {
      shelf = next
      set({ records: newestFirst(shelf) })
    }

    const changed = (next: typeof shelf) => {
      lay(next)
      otherTabs.tell()
    }

    const read = async () => {
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
          changed(withRecord(shelf, saved.value))
        } else {
          set({ problem: saved.problem })
          if (draft.id === wanted) outcome = saved
        }
      }
      return outcome
    }

    const answer = async (event: UnsealedEvent): Promise<Result<'kept' | 'notKept'>> => {
      const id = event.recordId
      if (get().unsaved.some((draft) => draft.id === id)) {
        set({ unsaved: get().unsaved.map((draft) => answered(draft, [event])) })
        return saveAll(id)
      }
      if (!get().records.some((record) => record.id === id)) return { ok: true, value: 'notKept' }
      const saved = await sealedAndWritten(event, digest, database.addEvent)
      if (!saved.ok) return saved
      changed(withEvent(shelf, saved.value))
      return { ok: true, value: 'kept' }
    }

    return {
      status: 'unknown',
      records: [],
      unsaved: [],
      unreadable: 0,
      problem: undefined,
      load: () => (reading ??= inTurn(read)),
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
        const event = { version: 1, id: devices.randomId(), recordId: id, at, kind: 'answered' } as const
        return inTurn(() => answer({ ...event, nth: nextNth(id, shelf.events), answers: said.value, without }))
      },
      forget: (id) =>
        inTurn(async () => {
          const wasUnsaved = get().unsaved.some((draft) => draft.id === id)
          set({ unsaved: others(get().unsaved, id) })
          const removed = await database.removeRecord(id)
          if (!removed.ok && !wasUnsaved) return removed
          changed(withoutRecord(shelf, id))
          return { ok: true, value: 'removed' }
        }),
      retry: () =>
        inTurn(async () => {
          await saveAll()
          await read()
        }),
      find: (id) => [...get().unsaved, ...get().records].find((record) => record.id === id),
      today: () => dayOf(wallClock.nowMs(), wallClock.offsetMinutes(wallClock.nowMs())),
      takeOut: (id) => {
        const wanted = id === undefined ? () => true : (each: string) => each === id
        const records = [...get().unsaved, ...shelf.records].filter((record) => wanted(record.id))
        const events = shelf.events.filter(({ recordId }) => wanted(recordId))
        const unreadable = id === undefined ? shelf.unreadable : []
        return files.save(fileNameOn(get().today()), fileText({ records, events, unreadable }, wallClock.nowMs()))
      },
    }
  })

  otherTabs.hear(() => {
    if (store.getState().status !== 'unknown') void store.getState().load()
  })
  return store
}

const others = (drafts: readonly UnsealedRecord[], id: string) => drafts.filter((draft) => draft.id !== id)
