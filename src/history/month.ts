import { dayOf } from './day'
import { dayMsOf } from './summary'

const dayMs = 86_400_000

/** The month of a day, `YYYY-MM`. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month so many months on, or back. Kept within the years 1970 to 9999, which is all that days are written in. */
export function monthAfter(month: string, months: number): string {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const at = Math.min(9_999 * 12 + 11, Math.max(1_970 * 12, year * 12 + number - 1 + months))
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** The day so many calendar days on, or back. */
export const dayAfter = (day: string, days: number): string => dayOf(dayMsOf(day) + days * dayMs, 0)

/** How many days after a Monday it is: 0 to 6. */
export const weekdayOf = (day: string): number => (Math.floor(dayMsOf(day) / dayMs) + 3) % 7 // 1970 began on a Thursday

/** The weeks of a month, Mondays first; nothing where a day belongs to another month. */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const first = `${month}-01`
  const blank = weekdayOf(first)
  const days = (dayMsOf(dayAfter(`${monthAfter(month, 1)}-01`, 0)) - dayMsOf(first)) / dayMs
  const count = days > 0 ? days : 31 // December of the last year there is
  return Array.from({ length: Math.ceil((blank + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const at = week * 7 + weekday - blank
      return at < 0 || at >= count ? undefined : dayAfter(first, at)
    }),
  )
}
