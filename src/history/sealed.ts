import * as v from 'valibot'
import { closed, instant, maybe, parsed, uuid } from './fields'

const base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/))

/** A text that only the private key opens. Bytes are in base64url. docs/decisions/014 says how it is made. */
const sealedText = closed({
  version: v.literal(1),
  /** The public half of the key pair that was made for sealing, and is forgotten. */
  from: base64url,
  iv: base64url,
  text: base64url,
})

export type SealedText = v.InferOutput<typeof sealedText>

/** A row of the database whose content is sealed. What it is found by stays open: its id, and when it was or what it is about. */
const sealedRow = closed({
  id: uuid,
  startedAt: maybe(instant),
  recordId: maybe(uuid),
  sealed: sealedText,
})

export type SealedRow = v.InferOutput<typeof sealedRow>

export const parseSealed = (row: unknown) => parsed(sealedRow, row)

export const isSealed = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'sealed' in row && parseSealed(row).ok

interface Findable {
  readonly id: string
  readonly startedAt?: string
  readonly recordId?: string
}

/** What stays open of a row. */
export const openPart = ({ id, startedAt, recordId }: Findable): Findable => ({
  id,
  ...(startedAt === undefined ? {} : { startedAt }),
  ...(recordId === undefined ? {} : { recordId }),
})

/** What a sealed text is bound to: in another row it does not open. */
export const boundTo = ({ id, recordId = '' }: Findable): string => `holdspace/row/1/${id}/${recordId}`

/** Its length says little of what is in it: whole steps of so many characters. */
const step = 512

export const padded = (text: string): string => text.padEnd(Math.ceil(text.length / step) * step)
