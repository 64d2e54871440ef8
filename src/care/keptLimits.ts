import * as v from 'valibot'
import { cautionIds, mayBeRemembered, type CautionId } from './cautions'

/** One time that cold came to the face. `of` tells it from every other, wherever else it has been written down. */
export interface Contact {
  /** The time of day, in ms since 1970. */
  readonly atMs: number
  readonly of: string
}

/** What a body allows, as far as this device was told or has seen. */
export interface Limits {
  readonly remembered: readonly CautionId[]
  readonly contacts: readonly Contact[]
  /** When movement was last under way, in ms since 1970. */
  readonly movedAtMs?: number
}

export const noLimits: Limits = { remembered: [], contacts: [] }

export interface ReadLimits {
  readonly limits: Limits
  /** Whether a limit stood there that could not be read: then what is remembered may be too little. */
  readonly damaged: boolean
}

const contact = v.object({ atMs: v.pipe(v.number(), v.finite()), of: v.pipe(v.string(), v.maxLength(100)) })
const caution = v.pipe(v.picklist(cautionIds), v.check(mayBeRemembered))

/** Limits from whatever was stored, piece by piece: one damaged piece does not cost the others. */
export function parseLimits(stored: unknown): ReadLimits {
  if (stored === undefined || stored === null) return { limits: noLimits, damaged: false }
  const fields: ReadonlyMap<string, unknown> = new Map(typeof stored === 'object' ? Object.entries(stored) : [])
  const listed = listOf(fields.get('remembered'))
  const remembered = cautionIds.filter((id) => v.is(caution, id) && listed?.includes(id))
  const contacts = (listOf(fields.get('contacts')) ?? []).filter((each) => v.is(contact, each))
  const movedAtMs = fields.get('movedAtMs')
  return {
    limits: {
      remembered,
      contacts: contacts.map(({ atMs, of }) => ({ atMs, of })),
      ...(v.is(contact.entries.atMs, movedAtMs) ? { movedAtMs } : {}),
    },
    damaged: !listed || new Set(listed).size > remembered.length,
  }
}

const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)
