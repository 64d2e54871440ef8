import type { UnsealedRecord } from '../../src/history/record'
import { createHistoryStore } from '../../src/stores/historyStore'
import { fakeClock } from './fakeClock'
import { fakeWallClock } from './fakeDevices'
import { fakeFiles } from './fakeHistory'

/** The real history over a database in memory that can be made to fail. */
export function memoryHistory(keepHistory = () => true) {
  const rows = new Map<string, UnsealedRecord>()
  let failing = false
  const outcome = <T>(value: T) =>
    failing
      ? ({ ok: false, problem: { type: 'recordNotSaved', reason: 'full', cause: 'planted' } } as const)
      : ({ ok: true, value } as const)
  const store = createHistoryStore({
    database: {
      read: () => Promise.resolve({ ok: true, value: { records: [...rows.values()], events: [] } }),
      readPage: () => Promise.resolve({ ok: true, value: { records: [...rows.values()], events: [] } }),
      readOne: (id) =>
        Promise.resolve({
          ok: true,
          value: { records: [...rows.values()].filter((row) => row.id === id), events: [] },
        }),
      readRest: () => Promise.resolve({ ok: true, value: { records: [], events: [] } }),
      countLost: () => Promise.resolve({ ok: true, value: 0 }),
      addRecord: (record) => {
        if (!failing && 'plan' in record) rows.set(record.id, record)
        return Promise.resolve(outcome('kept' as const))
      },
      addEvent: () => Promise.resolve(outcome('kept' as const)),
      addAll: () => Promise.resolve(outcome('kept' as const)),
      removeRecord: (id) => {
        rows.delete(id)
        return Promise.resolve(outcome('removed' as const))
      },
    },
    digest: () => Promise.resolve('0'.repeat(64)),
    randomId: () => '00000000-0000-4000-8000-00000000ffff',
    otherTabs: { tell: () => {}, hear: () => () => {} },
    wallClock: fakeWallClock(fakeClock()),
    files: fakeFiles(),
    keepHistory,
  })
  return {
    history: () => Promise.resolve(store),
    records: () => [...rows.values()],
    fail: (now: boolean) => {
      failing = now
    },
  }
}
