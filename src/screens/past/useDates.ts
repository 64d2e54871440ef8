import { useFormatter, useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'
import { dayBefore, dayMsOf, localMsOf } from '../../history/summary'

/** Days and times as they were on the person's own clock. The zone is only a form here: nothing is converted. */
export function useDates(today: string) {
  const t = useTranslations()
  const format = useFormatter()
  return {
    day: (day: string): string => {
      if (day === today) return t('past.today')
      if (day === dayBefore(today)) return t('past.yesterday')
      const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
      const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year } as const
      return format.dateTime(new Date(dayMsOf(day)), form)
    },
    time: (record: UnsealedRecord): string =>
      format.dateTime(new Date(localMsOf(record)), { timeStyle: 'short', timeZone: 'UTC' }),
  }
}
