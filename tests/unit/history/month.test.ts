import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/history/day'
import { dayAfter, monthAfter, monthOf, weekdayOf, weeksOf } from '../../../src/history/month'

const anyDay = fc.integer({ min: 0, max: 2_932_000 }).map((day) => dayOf(day * 86_400_000, 0))
const utc = (day: string) => new Date(`${day}T00:00:00Z`)

describe('a month', () => {
  it('has every day of the calendar once, under its own weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = weeksOf(monthOf(day))
        const days = weeks.flat().filter((each) => each !== undefined)
        const last = new Date(Date.UTC(utc(day).getUTCFullYear(), utc(day).getUTCMonth() + 1, 0)).getUTCDate()
        expect(days).toHaveLength(last)
        expect(days).toContain(day)
        for (const week of weeks)
          week.forEach((each, at) => each === undefined || expect((utc(each).getUTCDay() + 6) % 7).toBe(at))
      }),
    )
  })

  it('is followed by the next one, and there and back is the same', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
    expect(monthAfter('1970-01', -1)).toBe('1970-01')
    expect(monthAfter('9999-12', 1)).toBe('9999-12')
    expect(weeksOf('9999-12').flat().filter(Boolean)).toHaveLength(31)
  })
})

describe('a day', () => {
  it('is followed by the next, where a clock changes too', () => {
    expect(dayAfter('2026-03-28', 1)).toBe('2026-03-29')
    expect(dayAfter('2026-10-26', -1)).toBe('2026-10-25')
    expect(weekdayOf('2026-11-23')).toBe(0)
  })
})
