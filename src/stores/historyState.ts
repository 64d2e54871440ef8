import type { StoreApi } from 'zustand/vanilla'
import type { Problem, Result } from '../care/problems'
import type { Database } from '../device/database'
import type { Digest } from '../device/digest'
import type { Files } from '../device/files'
import type { OtherTabs } from '../device/otherTabs'
import type { RandomId } from '../device/randomId'
import type { WallClock } from '../device/wallClock'
import type { AnswerName, Answers } from '../history/answers'
import type { Page, PageQuery, RowPage } from '../history/page'
import type { SessionRecord, UnsealedRecord } from '../history/record'
import type { Rows, Shelf } from '../history/shelf'
import type { Drafts } from './drafts'
import type { Safety } from './mending'

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
