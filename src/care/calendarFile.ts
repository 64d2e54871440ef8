import { dayOf, instantOf } from '../history/day'

export const rhythms = ['day', 'weekdays', 'week'] as const
export type Rhythm = (typeof rhythms)[number]

export interface CalendarEntry {
  /** What the calendar shows: neutral, in the person's language. */
  readonly summary: string
  /** The time of day, in minutes since local midnight, 0 to 1,439. */
  readonly minutes: number
  readonly every: Rhythm
}

export interface MadeAt {
  /** Unlike every other. */
  readonly uid: string
  /** Milliseconds since 1970 in UTC, and the minutes to add for local time. */
  readonly nowMs: number
  readonly offsetMinutes: number
}

const dayMs = 86_400_000
/** From a day of the weekend, 0 is Sunday. */
const daysToMonday: Readonly<Record<number, number>> = { 0: 1, 6: 2 }

/**
 * One entry that comes again, as a calendar takes it in (RFC 5545). Its time is floating: eight in the evening stays that,
 * wherever the person is. It begins at the next such time, today or later, and has no end.
 */
export function calendarFile(
  { summary, minutes, every }: CalendarEntry,
  { uid, nowMs, offsetMinutes }: MadeAt,
): string {
  const said = escaped(summary)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Holdspace//Holdspace//EN',
    'BEGIN:VEVENT',
    `UID:${uid}@holdspace`,
    `DTSTAMP:${instantOf(nowMs).replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${startOf(minutes, every, nowMs + offsetMinutes * 60_000)}`,
    'DURATION:PT5M',
    `RRULE:${rules[every]}`,
    `SUMMARY:${said}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${said}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

const rules: Readonly<Record<Rhythm, string>> = {
  day: 'FREQ=DAILY',
  weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  week: 'FREQ=WEEKLY',
}

/** A first time that the rule itself would give: calendars differ about one that it would not. */
function startOf(minutes: number, every: Rhythm, localMs: number): string {
  const later = (localMs % dayMs) / 60_000 >= minutes ? 1 : 0
  const next = Math.floor(localMs / dayMs) + later
  const day = every === 'weekdays' ? next + (daysToMonday[weekdayOf(next)] ?? 0) : next
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dayOf(day * dayMs, 0).replaceAll('-', '')}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`
}

/** Day 0, the first of 1970, was a Thursday. */
const weekdayOf = (day: number) => (day + 4) % 7

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n')

const lineOctets = 75

/** No line is longer than 75 octets; what goes on begins with a space. No letter is cut in two. */
function folded(line: string): string {
  let octets = 0
  let text = ''
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > lineOctets) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
