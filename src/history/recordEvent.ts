import * as v from 'valibot'
import { answerNames, answersSchema } from './answers'
import { closed, digest, instant, listOf, parsed, uuid, whole, type Parsed } from './fields'
import type { UnsealedRecord } from './record'

const eventFields = {
  version: v.literal(1),
  id: uuid,
  recordId: uuid,
  /** Its place among the events of its record, from 1. Clocks go back, and two taps can share a millisecond. */
  nth: whole(1, 1_000_000),
  at: instant,
  kind: v.literal('answered'),
  answers: answersSchema,
  /** Answers taken back. Those given in the same event stand. */
  without: listOf(v.picklist(answerNames), answerNames.length),
}

const eventSchema = closed({ ...eventFields, digest })
const unsealedSchema = closed(eventFields)

/** Something said about a session after its record was committed. Events are only ever added, never changed. */
export type RecordEvent = v.InferOutput<typeof eventSchema>
export type UnsealedEvent = v.InferOutput<typeof unsealedSchema>

export const parseEvent = (input: unknown): Parsed<RecordEvent> => parsed(eventSchema, input)

/** The record as it reads after its events, whatever order they come in. Events of other records change nothing. */
export function answered<R extends UnsealedRecord>(record: R, events: readonly UnsealedEvent[]): R {
  const own = events.filter(({ recordId }) => recordId === record.id)
  const inOrder = own.toSorted((a, b) => a.nth - b.nth || compare(a.at, b.at) || compare(a.id, b.id))
  const next = { ...record }
  for (const { answers, without } of inOrder) {
    for (const name of without) delete next[name]
    Object.assign(next, answers)
  }
  return next
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The place of the next event of a record. Two tabs may take the same one: then the instant decides. */
export const nextNth = (recordId: string, events: readonly RecordEvent[]): number =>
  events.reduce((nth, event) => (event.recordId === recordId ? Math.max(nth, event.nth + 1) : nth), 1)
