import { useEffect, useId, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { isDay } from '../../../history/day'
import { dayAfter } from '../../../history/month'
import { firstOfMonths } from '../../../history/printed'
import type { UnsealedRecord } from '../../../history/record'
import type { HistoryStore } from '../../../stores/historyState'
import { readBetween } from '../../../stores/readBetween'
import { useRatingsShown } from '../../useRatings'
import { Frame } from '../Frame'
import { Troubles } from '../Troubles'
import { MonthsSheet } from './MonthsSheet'
import styles from './print.module.css'
import { WeekSheet } from './WeekSheet'
import { WordsSheet } from './WordsSheet'

interface PrintPageProps {
  readonly history: HistoryStore
  /** Whether ratings are shown in numbers elsewhere. */
  readonly numbers: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

const parts = ['week', 'ratings', 'pen', 'months', 'words', 'practice'] as const
type Part = (typeof parts)[number]

/** With ratings off none of these is offered, nor printed: whoever wants none is given no columns for them either. */
const ofRatings: readonly Part[] = ['ratings', 'pen']

/** Something to take along: the person chooses the days and what is on it, and sees all of it first. */
export function PrintPage({ history, numbers, onBack, bar }: PrintPageProps) {
  const t = useTranslations()
  const id = useId()
  const today = history.getState().today()
  const [lastDay, setLastDay] = useState(today)
  const [chosen, setChosen] = useState<readonly Part[]>([
    'week',
    'pen',
    'months',
    ...(numbers ? (['ratings'] as const) : []),
  ])
  const { records, failed, read } = useRecords(history, lastDay)
  const rated = useRatingsShown()
  const offered = parts.filter((part) => rated || !ofRatings.includes(part))
  const has = (part: Part) => chosen.includes(part) && offered.includes(part)
  const printed = records?.filter(({ rehearsal }) => has('practice') || !rehearsal)
  const any = has('week') || has('months') || has('words')
  return (
    <Frame title={t('past.print')} onBack={onBack} bar={bar}>
      <div className={styles.options}>
        <p className="quiet">{t('past.printed.about')}</p>
        <Troubles history={history} failed={failed} onRetry={read} />
        <label htmlFor={id}>{t('past.printed.lastDay')}</label>
        <input
          id={id}
          type="date"
          className={styles.date}
          min="1970-04-01"
          max={today}
          value={lastDay}
          onChange={({ target }) => {
            if (isDay(target.value) && target.value <= today && target.value >= '1970-04-01') setLastDay(target.value)
          }}
        />
        <fieldset className={styles.parts}>
          <legend>{t('past.printed.what')}</legend>
          {offered.map((part) => (
            <label key={part} className={styles.part}>
              <input
                type="checkbox"
                checked={has(part)}
                disabled={!has('week') && ofRatings.includes(part)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, part] : chosen.filter((each) => each !== part))
                }
              />
              {t(`past.printed.part.${part}`)}
            </label>
          ))}
        </fieldset>
        <button type="button" className={`row ${styles.go}`} disabled={!any || !printed} onClick={() => window.print()}>
          {t('past.printed.go')}
        </button>
        <p className="quiet">{t('past.printed.paper')}</p>
      </div>
      {any && printed && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, by keys as well
        <div className={styles.preview} role="region" aria-label={t('past.printed.preview')} tabIndex={0}>
          {has('week') && <WeekSheet records={printed} lastDay={lastDay} ratings={has('ratings')} pen={has('pen')} />}
          {has('months') && <MonthsSheet records={printed} lastDay={lastDay} />}
          {has('words') && <WordsSheet records={printed} lastDay={lastDay} />}
        </div>
      )}
    </Frame>
  )
}

/** What is kept of the three months up to that day. */
function useRecords(history: HistoryStore, lastDay: string) {
  const changes = useStore(history, (now) => now.changes)
  const [records, setRecords] = useState<readonly UnsealedRecord[]>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    const week = dayAfter(lastDay, -6)
    const months = firstOfMonths(lastDay)
    void readBetween(history, week < months ? week : months, lastDay).then((read) => {
      if (!wanted) return
      setFailed(!read.ok)
      if (read.ok) setRecords(read.value)
    })
    return () => {
      wanted = false
    }
  }, [history, lastDay, changes, tries])
  return { records, failed, read: async () => setTries(tries + 1) }
}
