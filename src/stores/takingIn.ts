import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../care/problems'
import type { Bulk } from '../device/bulk'
import type { Digest } from '../device/digest'
import { canonical } from '../history/canonical'
import { additionOf, idsAskedFor, type Addition } from '../history/file/merge'
import type { FileContent, Progress } from '../history/file/read'
import { parseRecord } from '../history/record'
import { parseEvent } from '../history/recordEvent'
import type { HistoryStore } from './historyState'
import type { Reading } from './readingFile'
import { forgetRecordings, keepRecordings, recordingsIn, type VoiceInFileDevices } from './voiceInFile'

/** What a file holds, before any of it is taken in. */
export interface Preview {
  readonly sessions: number
  /** The first and the last local day; none where it holds no session. */
  readonly days: { readonly first: string; readonly last: string } | undefined
  /** How many of them would be added, and how many of those beside a different one of the same id. */
  readonly added: number
  readonly twice: number
  /** Things said later that would be added to sessions. */
  readonly events: number
  /** Rows the file could only carry along. They stay in it. */
  readonly unreadable: number
  /** Recorded cues that would be added. */
  readonly recordings: number
}

type Refused = Extract<Reading, { ok: false }>['refusal']

export type TakingInState =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly progress: Progress | undefined }
  /** `passphrase`: wanted, and again after a wrong one. Nothing has been changed. */
  | { readonly status: 'passphrase'; readonly wrong: boolean }
  | { readonly status: 'refused'; readonly refusal: Refused }
  | { readonly status: 'previewed'; readonly preview: Preview }
  | { readonly status: 'adding'; readonly progress: Progress }
  | { readonly status: 'added'; readonly sessions: number; readonly recordings: number }
  | { readonly status: 'stopped' }
  /** Nothing of it was kept. */
  | { readonly status: 'failed'; readonly problem: Problem }

export interface TakingIn extends StoreApi<TakingInState> {
  readonly choose: (file: Blob) => Promise<void>
  readonly open: (passphrase: string) => Promise<void>
  readonly add: () => Promise<void>
  /** Whatever is under way stops; the file is forgotten. */
  readonly stop: () => void
}

export interface TakingInDevices extends VoiceInFileDevices {
  readonly history: HistoryStore
  readonly bulk: Bulk
  readonly digest: Digest
  readonly read: (file: Blob, passphrase: string | undefined, told: (progress: Progress) => boolean) => Promise<Reading>
}

/** Takes a file in: read and checked whole, shown, and only then added, all of it in one go. Nothing is ever removed. */
export function createTakingIn({ history, bulk, digest, read, ...devices }: TakingInDevices): TakingIn {
  const store = createStore<TakingInState>()(() => ({ status: 'none' }))
  const set = (state: TakingInState) => store.setState(state, true)
  const withDigest = async <T extends object>(value: T) => ({ ...value, digest: await digest(canonical(value)) })
  let run = 0
  let chosen: Blob | undefined
  let addition: Addition | undefined
  let recordings: ReadonlyMap<string, unknown> = new Map()

  const look = async (passphrase?: string) => {
    if (!chosen) return
    const mine = ++run
    const goesOn = () => mine === run
    addition = undefined
    set({ status: 'reading', progress: undefined })
    const reading = await readSafely(chosen, passphrase, (progress) => {
      if (goesOn()) set({ status: 'reading', progress })
      return goesOn()
    })
    if (!goesOn()) return
    if (!reading.ok) {
      const { why } = reading.refusal
      const wanted = why === 'passphrase' || why === 'wrongPassphrase'
      return set(
        wanted
          ? { status: 'passphrase', wrong: why !== 'passphrase' }
          : { status: 'refused', refusal: reading.refusal },
      )
    }
    const found = await additionFor(reading.value)
    if (!goesOn()) return
    if (!found.ok) return set({ status: 'failed', problem: found.problem })
    const recorded = await recordingsIn(reading.value.recordings, devices)
    if (!goesOn()) return
    if (!recorded) return set({ status: 'refused', refusal: { why: 'damaged' } })
    recordings = recorded
    addition = found.value
    set({ status: 'previewed', preview: previewOf(reading.value, addition, recordings.size) })
  }

  const readSafely: typeof read = async (...args) => {
    try {
      return await read(...args)
    } catch {
      return { ok: false, refusal: { why: 'unreadable' } }
    }
  }

  const additionFor = async (content: FileContent) => {
    const ids = idsAskedFor(content)
    const records = await bulk.find('records', ids.records)
    if (!records.ok) return records
    const events = await bulk.find('events', ids.events)
    if (!events.ok) return events
    const here = { records: digests(records.value, parseRecord), events: digests(events.value, parseEvent) }
    return { ok: true, value: await additionOf(content, here, withDigest) } as const
  }

  return {
    ...store,
    choose: (file) => {
      chosen = file
      return look()
    },
    open: look,
    add: async () => {
      const added = addition
      if (!added) return
      const mine = ++run
      const goesOn = () => mine === run
      const of = added.records.length + added.events.length
      set({ status: 'adding', progress: { done: 0, of } })
      // First what can be taken away again, so that it is all of it, or nothing.
      const mineToo = recordings
      if (!(await keepRecordings(mineToo, devices.voice))) return set({ status: 'failed', problem: notKept })
      const outcome = await bulk.addAll(added, (done) => {
        if (goesOn()) set({ status: 'adding', progress: { done, of } })
        return goesOn()
      })
      if (outcome.ok && outcome.value === 'kept') history.getState().changedOutside()
      else await forgetRecordings(mineToo, devices.voice)
      addition = undefined
      chosen = undefined
      if (!outcome.ok) return set({ status: 'failed', problem: outcome.problem })
      set(
        outcome.value === 'kept'
          ? { status: 'added', sessions: added.records.length, recordings: mineToo.size }
          : { status: 'stopped' },
      )
    },
    stop: () => {
      const { status } = store.getState()
      run++
      if (status === 'adding') return // what has become of it is said once it is known
      chosen = undefined
      addition = undefined
      set({ status: status === 'reading' ? 'stopped' : 'none' })
    },
  }
}

const notKept: Problem = { type: 'recordNotSaved', reason: 'unknown', cause: 'recordings' }

/** A row that cannot be read has no digest that counts: what comes with its id is kept beside it. */
const digests = (
  rows: readonly unknown[],
  parse: typeof parseRecord | typeof parseEvent,
): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const read = parse(row)
      if (read.ok) return [[read.value.id, read.value.digest] as const]
      const id: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'id') : undefined
      return typeof id === 'string' ? [[id, 'unreadable'] as const] : []
    }),
  )

function previewOf({ records, unreadable }: FileContent, added: Addition, recordings: number): Preview {
  const days = records.map(({ day }) => day).toSorted()
  const [first] = days
  const last = days.at(-1)
  return {
    sessions: records.length,
    days: first === undefined || last === undefined ? undefined : { first, last },
    added: added.records.length,
    twice: added.twice,
    events: added.events.length,
    unreadable,
    recordings,
  }
}
