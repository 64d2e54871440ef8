import { memo, useId, type MouseEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { DayPart } from '../../history/dayParts'
import { minutesOf, playedMsOf } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyState'
import styles from './past.module.css'
import { useDates } from './useDates'
import { useNames } from './useNames'
import { useRated } from './useRated'

interface DayProps {
  readonly part: DayPart
  readonly history: HistoryStore
  readonly numbers: boolean
  readonly onOpen: (id: string) => void
}

/**
 * One day and what was done in it. Of a long one, the parts after the first bear its name only for who listens. Drawn
 * anew only when it has changed: who scrolls moves it, and nothing more.
 */
export const Day = memo(function Day({ part: { day, nth, records }, history, numbers, onOpen }: DayProps) {
  const t = useTranslations()
  const names = useNames()
  const rated = useRated(numbers)
  const { today, unsaved } = history.getState()
  const dates = useDates(today())
  const heading = useId()

  const open = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return // another tab is the browser's business
    event.preventDefault()
    onOpen(id)
  }

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={nth === 0 ? styles.day : 'unseen'}>
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
                  ...(rated(record) === undefined ? [] : [rated(record)]),
                  ...(unsaved.some(({ id }) => id === record.id) ? [t('past.unsavedRow')] : []),
                ].join(' · ')}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
})
