import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'
import { minutesOf } from '../../history/summary'
import styles from './past.module.css'
import { useNames } from './useNames'

/** What was done, in its order. */
export function Steps({ steps }: Pick<UnsealedRecord, 'steps'>) {
  const t = useTranslations()
  const names = useNames()
  const heading = useId()
  const how = { whole: t('past.whole'), skipped: t('past.skipped'), ended: t('past.ended') }
  if (steps.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.day}>
        {t('past.steps')}
      </h2>
      <ol className={styles.list}>
        {steps.map((step, at) => (
          <li key={`${step.startMs}/${at}`} className={styles.card}>
            <span>{names.exercise(step.exercise)}</span>
            <small className="quiet">
              {[
                t('past.minutes', { minutes: minutesOf(step.playedMs) }),
                ...(step.breaths === undefined ? [] : [t('past.breaths', { count: step.breaths })]),
                how[step.how],
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
