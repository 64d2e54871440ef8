import type { CopiedRow, CopyEntry } from './copyLine'

/** What a second copy holds once all its entries have happened. */
export interface CopiedRows {
  readonly records: readonly CopiedRow[]
  readonly events: readonly CopiedRow[]
  /** Sessions whose deletion was begun; nobody wrote down whether it was done. Their rows are still among the others. */
  readonly removing: readonly string[]
  /** Whether something was deleted whose traces are still in the files. */
  readonly traces: boolean
}

/** Lets entries happen one after another. The same row twice is one row: the later one. */
export function createFold() {
  const records = new Map<string, CopiedRow>()
  const events = new Map<string, CopiedRow>()
  const removing = new Set<string>()
  let traces = false

  const remove = (id: string) => {
    traces = true
    removing.delete(id)
    records.delete(id)
    for (const [key, { recordId }] of events) if (recordId === id) events.delete(key)
  }

  return {
    take: (entry: CopyEntry) => {
      switch (entry.kind) {
        case 'record':
          records.set(entry.row.id, entry.row)
          removing.delete(entry.row.id) // brought back
          break
        case 'event':
          events.set(entry.row.id, entry.row)
          break
        case 'removing':
          removing.add(entry.id)
          break
        case 'removed':
          remove(entry.id)
      }
    },
    rows: (): CopiedRows => ({
      records: [...records.values()],
      events: [...events.values()],
      removing: [...removing],
      traces,
    }),
  }
}

/** The entries that lead to these rows from nothing. */
export function entriesOf({ records, events, removing }: Omit<CopiedRows, 'traces'>): readonly CopyEntry[] {
  return [
    ...records.map((row) => ({ kind: 'record', row }) as const),
    ...events.map((row) => ({ kind: 'event', row }) as const),
    ...removing.map((id) => ({ kind: 'removing', id }) as const),
  ]
}
