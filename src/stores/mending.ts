import type { StoreApi } from 'zustand/vanilla'
import type { Problem } from '../care/problems'
import type { BareDatabase } from '../device/database'
import { compared } from '../history/compared'
import { agrees, witnessOf } from '../history/witness'
import type { Mirroring } from './mirroring'

export interface Safety {
  /** What a person should know of the storage. */
  readonly trouble: Problem | undefined
  /** Goes up whenever rows have come back. */
  readonly restored: number
}

/**
 * Compares the database with the second copy, and brings both to the same. Rows that the database has lost come back;
 * what the copy lacks is added to it. Nothing is taken away because the other side does not have it.
 */
export function createMending(database: BareDatabase, mirroring: Mirroring, safety: StoreApi<Safety>) {
  let seen = 0
  const tell = (trouble: Problem | undefined) => safety.setState({ trouble })

  const mend = async (): Promise<void> => {
    const there = await database.read()
    const kept = await mirroring.rowsNow()
    if (!there.ok || !kept) return
    const { missing, lacking } = compared(there.value, kept)
    const lost = missing.records.length + missing.events.length > 0
    if (lost) {
      const back = await database.addAll(missing)
      if (!back.ok) return tell({ type: 'historyFromCopy' })
      tell({ type: 'historyRestored', count: missing.records.length })
    }
    if (lacking.length > 0) await mirroring.append(lacking)
    await mirroring.compact()
    if (lost) safety.setState({ restored: safety.getState().restored + 1 })
  }

  return {
    check: async (): Promise<void> => {
      const before = seen
      const look = await mirroring.look()
      const ids = await database.ids()
      if (!ids.ok) return tell(await troubleOf(ids.problem, mirroring))
      const count = ids.value.records.length
      if (look.status === 'none') return
      if (look.status === 'empty' && count === 0) {
        if (before > 0) tell({ type: 'historyCleared' })
        seen -= before
        return
      }
      const told = look.status === 'kept' ? look.witness : undefined
      if (!told || !agrees(told, witnessOf(ids.value))) await mend()
      else await mirroring.compactIfDue()
      seen = Math.max(seen, count, 1)
    },
    /** What was committed since: so much there has to be from now on. */
    saw: (records: number) => {
      seen = Math.max(0, seen + records)
    },
  }
}

/** What a person should know when the database cannot be read. */
export async function troubleOf(problem: Problem, mirroring: Mirroring): Promise<Problem> {
  const newer = 'cause' in problem && problem.cause instanceof Error && problem.cause.name === 'VersionError'
  if (newer) return { type: 'historyNewer' }
  return (await mirroring.rows()) ? { type: 'historyFromCopy' } : problem
}
