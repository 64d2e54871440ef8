import type { RecordEvent } from '../recordEvent'
import {
  deepest,
  fileVersion,
  format,
  mostEvents,
  mostRecords,
  parseFileEvent,
  parseFileRecord,
  parseOutermost,
  type FileRecord,
  type FileRecording,
} from './format'
import { nestsDeeper } from './nesting'

/** What a file turned out to hold, all of it checked. */
export interface FileContent {
  readonly exportedAt: string
  readonly records: readonly FileRecord[]
  readonly events: readonly RecordEvent[]
  /** Rows that could not be read on the device the file comes from. They stay in the file. */
  readonly unreadable: number
  /** Recorded cues. Whether their samples can be heard is not known yet. */
  readonly recordings: readonly FileRecording[]
}

/** Why a file was not taken: nothing of it is. `nth` counts from 1. */
export type Refusal =
  | { readonly why: 'tooLarge' | 'tooMany' | 'notOurs' | 'wrongPassphrase' | 'damaged' | 'unreadable' }
  | { readonly why: 'newer'; readonly version: number }
  | { readonly why: 'record' | 'event'; readonly nth: number }

export type ReadFile =
  { readonly ok: true; readonly value: FileContent } | { readonly ok: false; readonly refusal: Refusal }

/** How many of how many records and events have been read. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** So many are read in one go: some milliseconds. */
const batch = 250

/**
 * Reads the text of a file whole, or refuses it whole. It stops after every batch, so that who reads can show how far it
 * is, do something else, or give up. Nothing is guessed at, and no text brings it down.
 */
export function* readFileText(text: string): Generator<Progress, ReadFile> {
  const outer = outermostOf(text)
  if (!outer.ok) return outer
  const { exportedAt, unreadable, recordings = [] } = outer.value
  const of = outer.value.records.length + outer.value.events.length
  const records: FileRecord[] = []
  for (const [at, row] of outer.value.records.entries()) {
    const read = parseFileRecord(row)
    if (!read.ok) return refused({ why: 'record', nth: at + 1 })
    records.push(read.value)
    if (at % batch === 0) yield { done: at, of }
  }
  const events: RecordEvent[] = []
  for (const [at, row] of outer.value.events.entries()) {
    const read = parseFileEvent(row)
    if (!read.ok) return refused({ why: 'event', nth: at + 1 })
    events.push(read.value)
    if (at % batch === 0) yield { done: records.length + at, of }
  }
  return { ok: true, value: { exportedAt, records, events, unreadable: unreadable.length, recordings } }
}

export const refused = (refusal: Refusal): ReadFile & { readonly ok: false } => ({ ok: false, refusal })

function outermostOf(text: string) {
  if (nestsDeeper(text, deepest)) return refused({ why: 'notOurs' })
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return refused({ why: 'unreadable' })
  }
  const outer = parseOutermost(content)
  return outer.ok ? outer : refused(whyNot(content))
}

/** The most helpful of the reasons. */
function whyNot(content: unknown): Refusal {
  if (typeof content !== 'object' || content === null) return { why: 'notOurs' }
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(content))
  if (fields.get('format') !== format) return { why: 'notOurs' }
  const version = fields.get('version')
  if (typeof version === 'number' && Number.isInteger(version) && version > fileVersion)
    return { why: 'newer', version }
  const longer = (name: string, most: number) => {
    const list = fields.get(name)
    return Array.isArray(list) && list.length > most
  }
  return { why: longer('records', mostRecords) || longer('events', mostEvents) ? 'tooMany' : 'damaged' }
}
