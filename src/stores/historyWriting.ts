import type { StoreApi } from 'zustand/vanilla'
import type { Result } from '../care/problems'
import type { SessionRecord, UnsealedRecord } from '../history/record'
import { answered, nextNth, type UnsealedEvent } from '../history/recordEvent'
import { isSealed } from '../history/sealed'
import { shelved, withEvent, withoutRecord, withRecord, withShelf, type Shelf } from '../history/shelf'
import type { HistoryReading } from './historyReading'
import type { HistoryDevices, HistoryState } from './historyState'
import { sealedAndWritten } from './sealing'

/** How what is done to the history reaches the device, each in its turn: whoever calls sees to that. */
export function createHistoryWriting(
  { database, digest, drafts, keepHistory }: Pick<HistoryDevices, 'database' | 'digest' | 'drafts' | 'keepHistory'>,
  reading: HistoryReading,
  set: StoreApi<HistoryState>['setState'],
  get: () => HistoryState,
) {
  /** Keeps all that is unsaved, each for itself; the outcome is that of `wanted`. */
  const saveAll = async (wanted?: string): Promise<Result<'kept'>> => {
    let outcome: Result<'kept'> = { ok: true, value: 'kept' }
    set({ problem: undefined })
    for (const draft of get().unsaved) {
      const saved = await sealedAndWritten(draft, digest, database.addRecord)
      if (saved.ok) {
        set({ unsaved: others(get().unsaved, draft.id) })
        reading.changed(withRecord(reading.shelf(), saved.value), draft.id)
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
    if (!isUnsaved && !isHere() && keepHistory()) {
      const read = await reading.readOne(id)
      if (!read.ok) return read
      const rows = await database.readOne(id)
      if (rows.ok && rows.value.records.some(isSealed)) behindLock = rows.value.events.length + 1
    }
    const nth = Math.max(behindLock, nextNth(id, reading.shelf().events))
    if (isUnsaved) {
      set({ unsaved: get().unsaved.map((draft) => answered(draft, [{ ...said, nth }])) })
      return saveAll(id)
    }
    if (!isHere() && behindLock === 0) return { ok: true, value: 'notKept' }
    const event = { ...said, nth: Math.max(nth, await nthThere(id)) }
    const saved = await sealedAndWritten(event, digest, database.addEvent)
    if (!saved.ok) return saved
    reading.changed(withEvent(reading.shelf(), saved.value), id)
    return { ok: true, value: 'kept' }
  }

  const forget = async (id: string): Promise<Result<'removed'>> => {
    await drafts?.letGo(id)
    const wasUnsaved = get().unsaved.some((draft) => draft.id === id)
    set({ unsaved: others(get().unsaved, id) })
    const removed = await database.removeRecord(id)
    if (!removed.ok && !wasUnsaved) return removed
    reading.changed(withoutRecord(reading.shelf(), id), id)
    return { ok: true, value: 'removed' }
  }

  /** As it was, row for row; where the device does not take it, as it read, in memory. */
  const writeBack = async (record: SessionRecord, events: Shelf['events']): Promise<Result<'kept'>> => {
    let written = await database.addRecord(record)
    for (const event of events) if (written.ok) written = await database.addEvent(event)
    if (written.ok) {
      reading.changed(withShelf(reading.shelf(), { records: [record], events, unreadable: [] }), record.id)
      return written
    }
    const { digest: _, ...draft } = answered(record, events)
    set({ unsaved: [...others(get().unsaved, record.id), draft], problem: written.problem })
    return written
  }

  return { saveAll, answer, forget, writeBack }
}

/** All drafts but that one. */
export const others = (drafts: readonly UnsealedRecord[], id: string) => drafts.filter((draft) => draft.id !== id)
