import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { minutesOf, playedMsOf } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyStore'
import { Frame } from './Frame'
import { Note } from './Note'
import { Removal } from './Removal'
import { Said } from './Said'
import { Steps } from './Steps'
import { TakeOut } from './TakeOut'
import { Troubles } from './Troubles'
import { useDates } from './useDates'
import { useNames } from './useNames'

export interface OneRecordProps {
  readonly history: HistoryStore
  readonly id: string
  /** Whether ratings are shown in numbers. */
  readonly numbers?: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

/** One session: what was done, for how long, and how each part ended. */
export function OneRecord({ history, id, numbers = false, onBack, bar }: OneRecordProps) {
  const t = useTranslations()
  const names = useNames()
  const { status, find, today } = useStore(history)
  const dates = useDates(today())
  const [removed, setRemoved] = useState(false)
  const record = find(id)
  useEffect(() => void history.getState().load(), [history])

  const title = record ? names.session(record) : t('past.title')
  return (
    <Frame title={title} onBack={onBack} bar={bar}>
      <p role="status">{!record && (removed ? t('past.removed') : status === 'open' && t('past.notFound'))}</p>
      <Troubles history={history} />
      {record && (
        <>
          <p className="quiet">
            {[
              `${dates.day(record.day)}, ${dates.time(record)}`,
              ...(record.rehearsal ? [t('past.rehearsal')] : []),
            ].join(' · ')}
          </p>
          <p className="quiet">
            {[
              t('past.minutes', { minutes: minutesOf(playedMsOf(record)) }),
              ...(record.pauses.length > 0 ? [t('past.pauses', { count: record.pauses.length })] : []),
            ].join(' · ')}
          </p>
          <Steps steps={record.steps} />
          <Said record={record} numbers={numbers} />
          <Note history={history} record={record} />
          <TakeOut history={history} id={id} label={t('past.exportOne')} />
          <Removal history={history} id={id} onRemoved={() => setRemoved(true)} />
        </>
      )}
    </Frame>
  )
}
