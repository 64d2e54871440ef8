import type { Result } from '../care/problems'
import type { Database } from '../device/database'
import type { Seal, Unseal } from '../device/lockKeys'
import { boundTo, openPart, padded, parseSealed, type SealedRow } from '../history/sealed'
import type { Rows } from '../history/shelf'

/** What a lock lends to whoever reads and writes rows. */
export interface Sealing {
  /** Nothing where there is no lock. */
  readonly seal: () => Promise<Seal | undefined>
  /** Nothing where there is no lock, or it is locked. */
  readonly unseal: () => Unseal | undefined
}

/** Rows as they are written with a lock: sealed, whether it is locked or open just now. */
export async function sealedRow<R extends { readonly id: string }>(row: R, sealing: Sealing): Promise<R | SealedRow> {
  const seal = await sealing.seal()
  if (!seal || parseSealed(row).ok) return row
  const open = openPart(row)
  return { ...open, sealed: await seal(padded(JSON.stringify(row)), boundTo(open)) }
}

/** Rows as they read: those that are sealed and can be opened, opened; all others as they lie there. */
export const openedRows = (rows: readonly unknown[], sealing: Sealing): Promise<readonly unknown[]> => {
  const unseal = sealing.unseal()
  return Promise.all(rows.map((row) => openedRow(row, unseal)))
}

async function openedRow(row: unknown, unseal: Unseal | undefined): Promise<unknown> {
  const sealed = unseal && parseSealed(row)
  if (!sealed?.ok) return row
  const text = await unseal?.(sealed.value.sealed, boundTo(sealed.value))
  return text === undefined ? row : JSON.parse(text)
}

/** A database whose rows are sealed on their way in, and opened on their way out while the lock is open. */
export function createSealedDatabase<D extends Database>(database: D, sealing: Sealing): D {
  const opened = async <T extends Rows>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const rows = await asked
    if (!rows.ok) return rows
    const records = await openedRows(rows.value.records, sealing)
    return { ok: true, value: { ...rows.value, records, events: await openedRows(rows.value.events, sealing) } }
  }
  return {
    ...database,
    read: () => opened(database.read()),
    readPage: (query) => opened(database.readPage(query)),
    readOne: (id) => opened(database.readOne(id)),
    readRest: () => opened(database.readRest()),
    addRecord: async (record) => database.addRecord(await sealedRow(record, sealing)),
    addEvent: async (event) => database.addEvent(await sealedRow(event, sealing)),
  }
}
