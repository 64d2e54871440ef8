import * as v from 'valibot'
import { instantMs, isDay } from './day'

/** No stretch of time in a session is longer than this: a year and a day, for a pause that somebody forgot. */
export const longestMs = 367 * 86_400_000

/** More entries than this no hand makes. */
export const longestList = 100_000

/** Text that UTF-8 can carry: half a surrogate pair would read differently after an export. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** What a person wrote: never empty (what was not written is absent), and well-formed. */
export const written = (length: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(length), v.transform(wellFormed))

export const whole = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high))

/** Whole milliseconds since the session began, or of a stretch within it. */
export const ms = whole(0, longestMs)

export const rating = whole(0, 10)

/** An id of ours: of an exercise, a plan, a choice, a place in the body. */
export const ourId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9][\w./-]*$/i))

export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/))

/** SHA-256 of the canonical text, in hex. */
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const instant = v.pipe(
  v.string(),
  v.check((text) => instantMs(text) !== undefined),
)

export const day = v.pipe(v.string(), v.check(isDay))

/** A zone's IANA name; the empty text where the browser did not tell. */
export const zone = v.pipe(v.string(), v.maxLength(64), v.regex(/^[\w+\-/]*$/))

export const listOf = <const S extends v.GenericSchema>(item: S, most = longestList) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly())

export const closed = <const E extends v.ObjectEntries>(entries: E) => v.pipe(v.strictObject(entries), v.readonly())

/** Optional in the strict sense: there, or absent; never null, never undefined. */
export const maybe = v.exactOptional

/** What a piece of stored or imported data turned out to be. `at` is the path to the first fault, never its content. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly at: string }

/** Reads anything at all against a schema. Never throws. */
export function parsed<const S extends v.GenericSchema>(schema: S, input: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, at: v.getDotPath(result.issues[0]) ?? '' }
}
