import { instantOf } from './day'
import type { UnsealedRecord } from './record'
import { dayMsOf } from './summary'

/** What to look for; nothing in it means everything. */
export interface Filter {
  /** An exercise's id, a plan's, or a whole family as `breathe/`. */
  readonly exercise?: string
  /** Part of what the person wrote, whatever its case and accents. */
  readonly word?: string
  /** One local day, `YYYY-MM-DD`. */
  readonly day?: string
}

/** Whether the record is one of those looked for. */
export function fits(record: UnsealedRecord, { exercise, word = '', day }: Filter): boolean {
  if (day !== undefined && record.day !== day) return false
  if (exercise !== undefined && !isOf(record, exercise)) return false
  const wanted = plain(word.trim())
  return wanted === '' || writtenIn(record).some((text) => plain(text).includes(wanted))
}

export const isEmpty = ({ exercise, word = '', day }: Filter): boolean =>
  exercise === undefined && word.trim() === '' && day === undefined

/**
 * Instants between which every record of these local days began, wherever the person was: no clock is more than a day
 * ahead of UTC, or behind it.
 */
export function spanOf(firstDay: string, lastDay = firstDay): { readonly from: string; readonly until: string } {
  return { from: instantOf(dayMsOf(firstDay) - dayMs), until: instantOf(dayMsOf(lastDay) + 2 * dayMs) }
}

const dayMs = 86_400_000

const isOf = ({ plan, steps }: UnsealedRecord, id: string): boolean => {
  const matches = id.endsWith('/') ? (each: string) => each.startsWith(id) : (each: string) => each === id
  return matches(plan) || steps.some(({ exercise }) => matches(exercise))
}

const writtenIn = ({ word, note, reflection = {} }: UnsealedRecord): readonly string[] =>
  [word, note, ...Object.values(reflection)].filter((text) => text !== undefined)

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
