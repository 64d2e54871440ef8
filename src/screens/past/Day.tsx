import { useId, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'
import { minutesOf, playedMsOf } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyStore'
import styles from './past.module.css'
import { useDates } from './useDates'
import { useNames } from './useNames'

interface DayProps {
  readonly day: string
  readonly records: readonly UnsealedRecord[]
  readonly history: HistoryStore
  readonly navigate: (place: string) => void
}

/** One day and what was done in it. */
export function Day({ day, records, history, navigate }: DayProps) {
  const t = useTranslations()
  const names = useNames()
  const { today, unsaved } = history.getState()
  const dates = useDates(today())
  const heading = useId()

  const open = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return // another tab is the browser's business
    event.preventDefault()
    navigate(`past/${id}`)
  }

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.day}>
        {dates.day(day)}
      </h2>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.id} data-record={record.id}>
            <a className={styles.card} href={`#/past/${record.id}`} onClick={(event) => open(event, record.id)}>
              <span>{t('past.row', { name: names.session(record), minutes: minutesOf(playedMsOf(record)) })}</span>
              <small className="quiet">
                {[
                  dates.time(record),
                  ...(record.rehearsal ? [t('past.rehearsal')] : []),
                  ...(unsaved.some(({ id }) => id === record.id) ? [t('past.unsavedRow')] : []),
                ].join(' · ')}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
