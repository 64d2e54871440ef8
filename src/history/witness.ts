/**
 * What is kept, in a few bytes: how many rows, the id of the row written last, and a digest of all ids in which their
 * order makes no difference. It tells that a row is missing without reading any.
 */
export interface Witness {
  readonly count: number
  readonly last: string
  /** Two sums of 32 bits each, in hex. */
  readonly digest: string
}

export type RowKind = 'record' | 'event'

/** The ids of all rows of a database. */
export interface RowIds {
  readonly records: readonly string[]
  readonly events: readonly string[]
}

export const noRows: Witness = { count: 0, last: '', digest: '0'.repeat(16) }

/** The witness once this row is there as well. A row that was there already is counted twice. */
export function withRow({ count, digest }: Witness, kind: RowKind, id: string): Witness {
  const name = `${kind}/${id}`
  const high = (Number.parseInt(digest.slice(0, 8), 16) + sum32(name, firstSeed)) >>> 0
  const low = (Number.parseInt(digest.slice(8), 16) + sum32(name, secondSeed)) >>> 0
  return { count: count + 1, last: id, digest: hex32(high) + hex32(low) }
}

export function witnessOf({ records, events }: RowIds): Witness {
  let witness = noRows
  for (const id of records) witness = withRow(witness, 'record', id)
  for (const id of events) witness = withRow(witness, 'event', id)
  return witness
}

/** Whether both speak of the same rows. Which was written last says nothing about that. */
export const agrees = (a: Witness, b: Witness): boolean => a.count === b.count && a.digest === b.digest

const firstSeed = 0x811c9dc5
const secondSeed = 0x9747b28c

/** FNV-1a over the text's code units, with a last mixing so that ids which differ little give sums which differ much. */
export function sum32(text: string, seed = firstSeed): number {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}

/** Eight digits. */
export const hex32 = (value: number): string => value.toString(16).padStart(8, '0')
