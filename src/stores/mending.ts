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
  let whole = false
  const tell = (trouble: Problem | undefined) => safety.setState({ trouble })

  /** @returns whether the database has everything now. */
  const mend = async (): Promise<boolean> => {
    const there = await database.read()
    const kept = await mirroring.rowsNow()
    if (!there.ok || !kept) return false
    const { missing, lacking } = compared(there.value, kept)
    const lost = missing.records.length + missing.events.length > 0
    if (lost) {
      const back = await database.addAll(missing)
      if (!back.ok) {
        tell({ type: 'historyFromCopy' })
        return false
      }
      tell({ type: 'historyRestored', count: missing.records.length })
    }
    if (lacking.length > 0) await mirroring.append(lacking)
    await mirroring.compact()
    if (lost) safety.setState({ restored: safety.getState().restored + 1 })
    return true
  }

  return {
    /** @param turn is waited for before the database is asked. */
    check: async (turn?: Promise<void>): Promise<void> => {
      const before = seen
      whole = false
      const look = await mirroring.look()
      await turn
      const ids = await database.ids()
      if (!ids.ok) return tell(await troubleOf(ids.problem, mirroring))
      if (isPassing(safety.getState().trouble)) tell(undefined)
      const count = ids.value.records.length
      whole = look.status !== 'kept'
      if (look.status === 'none') return
      if (look.status === 'empty' && count === 0) {
        if (before > 0) tell({ type: 'historyCleared' })
        seen -= before
        return
      }
      const told = look.status === 'kept' ? look.witness : undefined
      const same = told !== undefined && agrees(told, witnessOf(ids.value))
      whole = same || (await mend())
      if (same) await mirroring.compactIfDue()
      seen = Math.max(seen, count, 1)
    },
    /** Whether the database was found to have everything, or to have no second copy beside it. */
    isWhole: () => whole,
    /** What was committed since: so much there has to be from now on. */
    saw: (records: number) => {
      seen = Math.max(0, seen + records)
    },
  }
}

/** Over as soon as the database opens. */
const isPassing = (trouble: Problem | undefined): boolean =>
  trouble?.type === 'historyFromCopy' || trouble?.type === 'historyNewer'

/** What a person should know when the database cannot be read. */
export async function troubleOf(problem: Problem, mirroring: Mirroring): Promise<Problem> {
  const newer = 'cause' in problem && problem.cause instanceof Error && problem.cause.name === 'VersionError'
  if (newer) return { type: 'historyNewer' }
  return (await mirroring.rows()) ? { type: 'historyFromCopy' } : problem
}
