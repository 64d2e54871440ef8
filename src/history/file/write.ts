import { instantOf } from '../day'
import type { RecordEvent } from '../recordEvent'
import { deepest, fileVersion, format, type FileRecord, type FileRecording } from './format'
import { nestsDeeper } from './nesting'

/** Neutral: the name says nothing of what was done. `day` is `YYYY-MM-DD`. */
export const fileNameOn = (day: string, ending: 'json' | 'csv' | 'age' = 'json'): string => `holdspace-${day}.${ending}`

/**
 * The lists of a file, each put together from pieces, so that a file of any length never lies in memory whole.
 * Joined in this order: `opening`, records, `toEvents`, events, `toUnreadable`, unreadable, then, only where something was
 * recorded, `toRecordings` and recordings, then `closing`.
 */
export const opening = (atMs: number): string =>
  `{"format":"${format}","version":${fileVersion},"exportedAt":"${instantOf(atMs)}","records":[\n`

export const toEvents = '\n],"events":[\n'
export const toUnreadable = '\n],"unreadable":[\n'
export const toRecordings = '\n],"recordings":[\n'
export const closing = '\n]}\n'

/** Some items of a list. `first`: nothing of the list was written before. */
export const piece = (items: readonly Item[], first: boolean): string =>
  items.length === 0 ? '' : (first ? '' : ',\n') + items.map((item) => textOf(item)).join(',\n')

type Item = FileRecord | RecordEvent | FileRecording | UnreadableText

const textOf = (item: Item): string => ('unreadable' in item ? item.unreadable : JSON.stringify(item))

/** A file that is short enough to be put together at once. */
export const fileText = (
  { records, events }: { readonly records: readonly FileRecord[]; readonly events: readonly RecordEvent[] },
  atMs: number,
): string => [opening(atMs), piece(records, true), toEvents, piece(events, true), toUnreadable, closing].join('')

interface UnreadableText {
  readonly unreadable: string
}

/** A row that no schema fits, as far as JSON can hold it; one that nests too deep for a file, as a text of itself. */
export function unreadableText(row: unknown): readonly UnreadableText[] {
  try {
    const text: unknown = JSON.stringify(row)
    if (typeof text !== 'string') return []
    return [{ unreadable: nestsDeeper(text, deepest - 2) ? JSON.stringify(text) : text }]
  } catch {
    return [] // a circle, or a number too large for JSON
  }
}
