import * as v from 'valibot'
import { recordFields, type UnsealedRecord } from '../record'
import { parseEvent, type RecordEvent } from '../recordEvent'
import { closed, digest, instant, listOf, maybe, ourId, parsed, type Parsed } from '../fields'

/** What is in a history file, and how much of it there may be. docs/history-file.md says it for people. */
export const format = 'holdspace'

/** Goes up when a file could no longer be read by an app that knows the version before. */
export const fileVersion = 1

/** In bytes: a file this size holds some 40,000 sessions, more than anybody has. */
export const longestFile = 20 * 1024 * 1024

export const mostRecords = 20_000

/** Every record may have been spoken of many times. */
export const mostEvents = 200_000

/** A file of ours nests seven deep. */
export const deepest = 16

/** A record as a file holds it: one that could not be kept on its device has no digest yet. */
export type FileRecord = UnsealedRecord & { readonly digest?: string }

const fileRecord = closed({ ...recordFields, digest: maybe(digest) })

/** More cues than can be recorded, for those of a later version. */
const mostRecordings = 100

/** Half a minute of 16-bit samples at the highest rate, in base64. */
const longestSamples = (30 * 48_000 * 2 * 4) / 3

/** A recorded cue: samples of 16 bits, the low byte first, in base64; times in ms from the first of them. */
const fileRecording = closed({
  version: v.literal(1),
  cue: ourId,
  samples: v.pipe(v.string(), v.maxLength(longestSamples), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  perSecond: v.number(),
  fromMs: v.number(),
  untilMs: v.number(),
  gain: v.number(),
})

export type FileRecording = v.InferOutput<typeof fileRecording>

/** The outermost of a file. Its lists are read one by one, so that a fault can be told by its number. */
const outermost = closed({
  format: v.literal(format),
  version: v.literal(fileVersion),
  exportedAt: instant,
  records: listOf(v.unknown(), mostRecords),
  events: listOf(v.unknown(), mostEvents),
  unreadable: listOf(v.unknown(), mostRecords),
  recordings: maybe(listOf(fileRecording, mostRecordings)),
})

type Outermost = v.InferOutput<typeof outermost>

export const parseOutermost = (input: unknown): Parsed<Outermost> => parsed(outermost, input)
export const parseFileRecord = (input: unknown): Parsed<FileRecord> => parsed(fileRecord, input)
export const parseFileEvent = (input: unknown): Parsed<RecordEvent> => parseEvent(input)
