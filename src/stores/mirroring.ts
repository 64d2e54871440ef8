import type { SecondCopy } from '../device/secondCopy'
import type { Timer } from '../device/timer'
import type { CopiedRows } from '../history/copyFold'
import type { CopyEntry } from '../history/copyLine'
import { inTurns } from './inTurns'

/** Compacting waits until nothing was kept for so long. */
const idleMs = 5_000

/** Has the second copy follow the database: one thing after another, and compacted when nothing goes on. */
export function createMirroring(copy: SecondCopy, timer: Timer) {
  const inTurn = inTurns()
  let read: Promise<CopiedRows | undefined> | undefined
  let stopIdle = () => {}

  const compactIfDue = () =>
    inTurn(async () => {
      const look = await copy.look()
      if (look.status === 'kept' && look.due) await copy.compact()
    })

  return {
    look: () => inTurn(() => copy.look()),
    /** All rows of the copy, read once until this tab changes them. */
    rows: () => (read ??= inTurn(() => copy.rows())),
    /** As they are now, whatever another tab has done. */
    rowsNow: () => (read = inTurn(() => copy.rows())),
    append: (entries: readonly CopyEntry[]): Promise<boolean> => {
      read = undefined
      stopIdle()
      stopIdle = timer.after(idleMs, () => void compactIfDue())
      return inTurn(() => copy.append(entries))
    },
    rebuild: (rows: Parameters<SecondCopy['rebuild']>[0]) => {
      read = undefined
      return inTurn(() => copy.rebuild(rows))
    },
    compact: () => inTurn(() => copy.compact()),
    compactIfDue,
    /** Deletes its traces too. Where nothing can be written any more, the whole copy goes: the database is whole. */
    removed: (id: string, begun: boolean): Promise<void> =>
      inTurn(async () => {
        read = undefined
        const written = await copy.append([{ kind: 'removed', id }])
        if (!(written || begun) || !(await copy.compact())) await copy.wipe()
      }),
    settled: () => inTurn(async () => {}),
  }
}

export type Mirroring = ReturnType<typeof createMirroring>
