import type { Database } from '../../src/device/database'

/** A database that is gone with the page. */
export function memoryDatabase(rows: readonly object[] = []): Database {
  const records = new Map<string, object>(rows.map((row, at) => [`row ${at}`, row]))
  const events: object[] = []
  return {
    read: async () => ({ ok: true, value: { records: [...records.values()], events } }),
    readPage: async () => ({ ok: true, value: { records: [...records.values()], events } }),
    readOne: async (id) => {
      const isIts = (name: string) => (row: object) => Reflect.get(row, name) === id
      const value = { records: [...records.values()].filter(isIts('id')), events: events.filter(isIts('recordId')) }
      return { ok: true, value }
    },
    readRest: async () => ({ ok: true, value: { records: [], events: [] } }),
    countLost: async () => ({ ok: true, value: 0 }),
    addRecord: async (record) => {
      records.set(record.id, record)
      return { ok: true, value: 'kept' }
    },
    addEvent: async (event) => {
      events.push(event)
      return { ok: true, value: 'kept' }
    },
    addAll: async (more) => {
      for (const row of more.records) records.set(row.id, row)
      events.push(...more.events)
      return { ok: true, value: 'kept' }
    },
    removeRecord: async (id) => {
      records.delete(id)
      return { ok: true, value: 'removed' }
    },
  }
}
