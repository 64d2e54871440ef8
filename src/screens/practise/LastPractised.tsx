import { useFormatter, useTranslations } from 'use-intl'
import { useLastPractised } from './useLastPractised'

/** When this was last practised, said quietly, and only where it was. */
export function LastPractised({ id }: { readonly id: string }) {
  const t = useTranslations()
  const format = useFormatter()
  const day = useLastPractised().get(id)
  if (day === undefined) return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // oxlint-disable-next-line react/capitalized-calls -- a date, not a component
  const utc = new Date(Date.UTC(year, month - 1, date))
  return (
    <p className="quiet">
      {t('practise.last', { date: format.dateTime(utc, { dateStyle: 'long', timeZone: 'UTC' }) })}
    </p>
  )
}
