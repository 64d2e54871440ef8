const dayMs = 86_400_000

/** The last instant this room can write: the end of the year 9999. */
export const lastInstantMs = 253_402_300_799_999

const two = (value: number) => String(value).padStart(2, '0')

/**
 * The local calendar day as `YYYY-MM-DD`, worked out from the offset alone: no zone rules, so a saved day never moves.
 *
 * @param atMs since 1970 in UTC
 * @param offsetMinutes minutes to add for local time
 */
export function dayOf(atMs: number, offsetMinutes: number): string {
  // Days since 1970 to a date, in eras of 400 years that begin on 1 March, so that leap days come last.
  const shifted = Math.floor((atMs + offsetMinutes * 60_000) / dayMs) + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** An instant as `YYYY-MM-DDThh:mm:ss.mmmZ`. Brought inside 1970 to 9999; what is not a number counts as 1970. */
export function instantOf(atMs: number): string {
  const wholeMs = Number.isNaN(atMs) ? 0 : Math.min(lastInstantMs, Math.max(0, Math.round(atMs)))
  const inDayMs = wholeMs % dayMs
  const clock = [Math.floor(inDayMs / 3_600_000), Math.floor(inDayMs / 60_000) % 60, Math.floor(inDayMs / 1_000) % 60]
  return `${dayOf(wholeMs, 0)}T${clock.map(two).join(':')}.${String(inDayMs % 1_000).padStart(3, '0')}Z`
}

/** Milliseconds since 1970 of a text that `instantOf` could have written; none for any other text. */
export function instantMs(text: string): number | undefined {
  const found = /^(.{10})T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/.exec(text)
  if (!found) return undefined
  const [, , hours = 0, minutes = 0, seconds = 0, ms = 0] = found.map(Number)
  const atMs = daysBefore(found[1] ?? '') * dayMs + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000 + ms
  return instantOf(atMs) === text ? atMs : undefined // 30 February, 25 o'clock
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => dayOf(daysBefore(text) * dayMs, 0) === text

function daysBefore(text: string): number {
  const [year = NaN, month = NaN, day = NaN] = text.split('-').map(Number)
  const fromMarch = month > 2 ? month - 3 : month + 9
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}
