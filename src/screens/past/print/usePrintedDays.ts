import { useFormatter } from 'use-intl'
import { dayMsOf } from '../../../history/summary'

/** Days as they stand on paper: never "today", which paper outlives. */
export function usePrintedDays() {
  const format = useFormatter()
  const dateOf = (day: string) => new Date(dayMsOf(day))
  return {
    weekday: (day: string): string => format.dateTime(dateOf(day), { weekday: 'short', timeZone: 'UTC' }),
    short: (day: string): string => format.dateTime(dateOf(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    range: (first: string, last: string): string =>
      format.dateTimeRange(dateOf(first), dateOf(last), { dateStyle: 'medium', timeZone: 'UTC' }),
  }
}
