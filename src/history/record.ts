import * as v from 'valibot'
import { answerFields } from './answers'
import {
  closed,
  day,
  digest,
  instant,
  listOf,
  maybe,
  ms,
  ourId,
  parsed,
  uuid,
  whole,
  zone,
  type Parsed,
} from './fields'

/**
 * A choice made for a step. Which there are is the exercises' business and grows with them, so a record takes any that
 * are small and plain, and a record of tomorrow's exercise stays readable today.
 */
export const optionSchema = v.union([
  v.boolean(),
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.maxLength(200)),
  listOf(v.pipe(v.string(), v.maxLength(200)), 100),
  v.pipe(v.record(ourId, v.pipe(v.number(), v.finite())), v.maxEntries(20), v.readonly()),
])

const perMinute = v.pipe(v.number(), v.finite(), v.gtValue(0), v.maxValue(600))

const step = closed({
  exercise: ourId,
  options: v.pipe(v.record(ourId, optionSchema), v.maxEntries(40), v.readonly()),
  swappedFrom: maybe(ourId),
  startMs: ms,
  playedMs: ms,
  breaths: maybe(whole(1, 1_000_000)),
  paces: listOf(closed({ atMs: ms, perMinute })),
  how: v.picklist(['whole', 'skipped', 'ended']),
})

export const recordFields = {
  version: v.literal(1),
  id: uuid,
  startedAt: instant,
  offsetMinutes: whole(-1_440, 1_440),
  zone,
  day,
  plan: ourId,
  aim: v.picklist(['settle', 'stay']),
  rehearsal: v.boolean(),
  from: ourId,
  steps: listOf(step),
  pauses: listOf(closed({ atMs: ms, forMs: ms })),
  choices: listOf(closed({ atMs: ms, action: ourId })),
  worse: maybe(listOf(ms)),
  ...answerFields,
}

const recordSchema = closed({ ...recordFields, digest })
const unsealedSchema = closed(recordFields)

/** What history keeps of a session. Times are whole ms since it began; ids, never displayed words. */
export type SessionRecord = v.InferOutput<typeof recordSchema>

/** A record whose digest has not been worked out yet. */
export type UnsealedRecord = v.InferOutput<typeof unsealedSchema>

/** Reads stored or imported data. Strict: an unknown field, or a version still to come, is not guessed at. */
export const parseRecord = (input: unknown): Parsed<SessionRecord> => parsed(recordSchema, input)
