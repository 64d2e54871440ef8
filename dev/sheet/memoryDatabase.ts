import type { Database } from '../../src/device/database'

/** A database that is gone with the page. */
export function memoryDatabase(rows: readonly object[] = []): Database {
  const records = new Map<string, object>(rows.map((row, at) => [`row ${at}`, row]))
  const events: object[] = []
  return {
    read: async () => ({ ok: true, value: { records: [...records.values()], events } }),
    addRecord: async (record) => {
      records.set(record.id, record)
      return { ok: true, value: 'kept' }
    },
    addEvent: async (event) => {
      events.push(event)
      return { ok: true, value: 'kept' }
    },
    removeRecord: async (id) => {
      records.delete(id)
      return { ok: true, value: 'removed' }
    },
  }
}
