import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, rhythms, type Rhythm } from '../../../src/care/calendarFile'

/** Thursday, 26 November 2026, 10:30 in UTC. */
const nowMs = Date.UTC(2026, 10, 26, 10, 30)
const made = { uid: 'a1', nowMs, offsetMinutes: 60 }

const fileOf = (minutes: number, every: Rhythm, at = made, summary = 'Here if you want it.') =>
  calendarFile({ summary, minutes, every }, at)

/** The file as a calendar reads it: lines put together again, names and values apart. */
const read = (file: string) =>
  file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => line.split(/:(.*)/s).slice(0, 2))
const valueOf = (file: string, name: string) => read(file).find(([each]) => each === name)?.[1] ?? ''

describe('a calendar file', () => {
  it('holds one entry that comes again, at a time of no zone, and says one neutral line', () => {
    expect(read(fileOf(20 * 60, 'day'))).toEqual(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Holdspace//Holdspace//EN',
        'BEGIN:VEVENT',
        'UID:a1@holdspace',
        'DTSTAMP:20261126T103000Z',
        'DTSTART:20261126T200000',
        'DURATION:PT5M',
        'RRULE:FREQ=DAILY',
        'SUMMARY:Here if you want it.',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Here if you want it.',
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].map((line) => line.split(/:(.*)/s).slice(0, 2)),
    )
  })

  it.each([
    ['later today', 12 * 60, 'day', nowMs, '20261126T120000'],
    ['tomorrow, where that time of today is over', 11 * 60, 'day', nowMs, '20261127T110000'],
    ['on Monday, where tomorrow is a Saturday', 60, 'weekdays', Date.UTC(2026, 10, 27, 12), '20261130T010000'],
    ['in the new year', 0, 'week', Date.UTC(2026, 11, 31, 12), '20270101T000000'],
    [
      'today by the person’s own clock, where UTC is a day behind',
      90,
      'day',
      Date.UTC(2026, 1, 28, 23, 30),
      '20260301T013000',
    ],
  ] as const)('begins %s', (_, minutes, every, atMs, start) => {
    expect(valueOf(fileOf(minutes, every, { ...made, nowMs: atMs }), 'DTSTART')).toBe(start)
  })

  it('begins on a day that its own rule names, whatever the time and place', () => {
    const anywhere = fc.record({
      minutes: fc.integer({ min: 0, max: 1_439 }),
      every: fc.constantFrom(...rhythms),
      nowMs: fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2200, 0) }),
      offsetMinutes: fc.integer({ min: -12 * 60, max: 14 * 60 }),
    })
    fc.assert(
      fc.property(anywhere, ({ minutes, every, nowMs: atMs, offsetMinutes }) => {
        const file = fileOf(minutes, every, { uid: 'a1', nowMs: atMs, offsetMinutes })
        const [, year, month, day, hour, minute] = (
          /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(valueOf(file, 'DTSTART')) ?? []
        ).map(Number)
        const start = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute))
        const aheadMs = start.getTime() - (atMs + offsetMinutes * 60_000)
        expect(aheadMs).toBeGreaterThanOrEqual(-59_999)
        expect(aheadMs).toBeLessThanOrEqual((every === 'weekdays' ? 3 : 1) * 86_400_000)
        if (every === 'weekdays') expect(start.getUTCDay() % 6).not.toBe(0)
      }),
      { numRuns: 1_000 },
    )
  })

  it('has lines of at most 75 octets, and says any words whole', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\r/g, ''))
    fc.assert(
      fc.property(words, (summary) => {
        const file = fileOf(0, 'day', made, summary)
        const lines = file.split('\r\n')
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const said = valueOf(file, 'SUMMARY').replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))
        expect(said).toBe(summary)
      }),
      { numRuns: 1_000 },
    )
  })
})
