import type { Bulk } from '../device/bulk'
import type { RunningBox } from '../device/runningBox'
import type { CopiedRow } from '../history/copyLine'
import type { KeptTwice } from './keptTwice'
import { openedRows, sealedRow, type Sealing } from './sealedDatabase'
import { openedJournal, type SealJournal } from './sealedJournal'

interface ResealingNeeds {
  readonly database: KeptTwice
  readonly bulk: Bulk
  readonly box: RunningBox
  readonly sealing: Sealing
  readonly sealJournal: SealJournal
}

/**
 * Writes anew what lies otherwise than the lock now wants it: open rows where there is one, sealed rows where there is
 * none any more. In the database in one transaction, in the second copy as a whole, and what is under way.
 *
 * @returns whether all of it was.
 */
export async function reseal({ database, bulk, box, sealing, sealJournal }: ResealingNeeds): Promise<boolean> {
  await database.settled()
  const rows = await database.read()
  if (!rows.ok) return false
  const isLocked = (await sealing.seal()) !== undefined
  const turned = async (before: readonly unknown[]): Promise<readonly CopiedRow[]> => {
    const found = before.filter(hasId)
    const after = isLocked
      ? await Promise.all(found.map((row) => sealedRow(row, sealing)))
      : (await openedRows(found, sealing)).filter(hasId)
    return after.filter((row, at) => row !== found[at])
  }
  const records = await turned(rows.value.records)
  const events = await turned(rows.value.events)
  if (records.length + events.length > 0) {
    if (!(await bulk.renew({ records, events })).ok) return false
    if (!(await database.copyAnew())) return false
  }
  for (const [id, session] of await box.all()) {
    const next = await (isLocked ? sealJournal(session) : openedJournal(session, sealing))
    if (next && !(await box.put(id, next))) return false
  }
  return true
}

const hasId = (row: unknown): row is CopiedRow =>
  typeof row === 'object' && row !== null && typeof Reflect.get(row, 'id') === 'string'
