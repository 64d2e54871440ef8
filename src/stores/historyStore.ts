import { createStore } from 'zustand/vanilla'
import { parseAnswers } from '../history/answers'
import { dayOf, instantOf } from '../history/day'
import { fileNameOn, fileText } from '../history/file/write'
import { pageOf } from '../history/page'
import { parseSealed } from '../history/sealed'
import { emptyShelf } from '../history/shelf'
import { createHistoryReading } from './historyReading'
import type { HistoryDevices, HistoryState, HistoryStore } from './historyState'
import { createHistoryWriting, others } from './historyWriting'
import { inTurns } from './inTurns'

/** What this device keeps. Nothing is opened before it is asked for, and no call rejects. */
export function createHistoryStore(devices: HistoryDevices): HistoryStore {
  const { database, otherTabs, wallClock, files, drafts } = devices
  const inTurn = inTurns()
  let loading: Promise<void> | undefined

  const store = createStore<HistoryState>()((set, get) => {
    const reading = createHistoryReading(devices, set, get)
    const { saveAll, answer, forget, writeBack } = createHistoryWriting(devices, reading, set, get)

    const readAll = async () => {
      loading = undefined // what changes from here on needs a reading of its own
      await reading.readAll()
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
          const read = await reading.readOne(id)
          return read.ok ? { ok: true, value: get().find(id) } : read
        }),
      load: () => (loading ??= inTurn(readAll)),
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
      takeInDrafts: async () => drafts?.takeIn(() => get().changedOutside()),
      forget: (id) => inTurn(() => forget(id)),
      remove: (id) =>
        inTurn(async () => {
          const unsaved = get().unsaved.filter((draft) => draft.id === id)
          const read = await reading.readOne(id)
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
        loading = undefined
        reading.forget()
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
        const records = [...get().unsaved, ...reading.shelf().records].filter((record) => record.id === id)
        const events = reading.shelf().events.filter(({ recordId }) => recordId === id)
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
