import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { momentsOf, type PastMoment } from '../../history/moments'
import type { UnsealedRecord } from '../../history/record'
import { minutesOf } from '../../history/summary'
import styles from './past.module.css'

/** Pauses and choices on the way, folded: what was done matters more. */
export function Moments({ record }: { readonly record: UnsealedRecord }) {
  const t = useTranslations()
  const id = useId()
  const moments = momentsOf(record)
  if (moments.length === 0) return null
  const what = (moment: PastMoment) => {
    if (moment.kind === 'worse') return t('past.moment.worse')
    if (moment.kind === 'choice') {
      return t.has(`past.chose.${moment.action}`) ? t(`past.chose.${moment.action}`) : t('past.chose.other')
    }
    const seconds = Math.max(1, Math.round(moment.forMs / 1_000))
    return seconds < 60
      ? t('past.moment.pauseSeconds', { seconds })
      : t('past.moment.pauseMinutes', { minutes: Math.round(seconds / 60) })
  }
  return (
    <details className={styles.moments}>
      <summary id={id}>{t('past.onTheWay')}</summary>
      <ol className={styles.plain} aria-labelledby={id}>
        {moments.map((moment, at) => (
          <li key={`${moment.atMs}/${at}`}>
            <span>{what(moment)}</span>{' '}
            <small className="quiet">{t('past.moment.after', { minutes: minutesOf(moment.atMs) })}</small>
          </li>
        ))}
      </ol>
    </details>
  )
}
