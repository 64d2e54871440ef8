import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { minutesOf, playedMsOf } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyState'
import type { Removing } from '../../stores/removing'
import { Correct } from './Correct'
import { Frame } from './Frame'
import { Moments } from './Moments'
import { Note } from './Note'
import { Removal } from './Removal'
import { Said } from './Said'
import { Steps } from './Steps'
import { TakeOut } from './TakeOut'
import { Troubles } from './Troubles'
import { Undo } from './Undo'
import { useDates } from './useDates'
import { useNames } from './useNames'

export interface OneRecordProps {
  readonly history: HistoryStore
  readonly removing: Removing
  readonly id: string
  /** Whether ratings are shown in numbers. */
  readonly numbers?: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

/** One session: what was done, for how long, how each part ended, and what was said of it. */
export function OneRecord({ history, removing, id, numbers = false, onBack, bar }: OneRecordProps) {
  const t = useTranslations()
  const names = useNames()
  const { today } = useStore(history)
  const dates = useDates(today())
  const { record, status, read } = useOpened(history, id)
  const wasRemoved = useStore(removing, (now) => now.id === id && now.status !== 'none')

  const title = record ? names.session(record) : t('past.title')
  return (
    <Frame title={title} onBack={onBack} bar={bar}>
      <p role="status">{!record && !wasRemoved && status === 'read' && t('past.notFound')}</p>
      <Undo removing={removing} />
      <Troubles history={history} failed={status === 'failed'} onRetry={read} />
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
          <Moments record={record} />
          <Said record={record} numbers={numbers} />
          <Correct history={history} record={record} numbers={numbers} />
          <Note history={history} record={record} />
          <TakeOut history={history} id={id} label={t('past.exportOne')} />
          <Removal removing={removing} id={id} />
        </>
      )}
    </Frame>
  )
}

/** The session as it is kept now, read anew with every change, in whatever tab. */
function useOpened(history: HistoryStore, id: string) {
  const { changes, find, open } = useStore(history)
  const [status, setStatus] = useState<'reading' | 'read' | 'failed'>('reading')
  const read = async () => {
    const opened = await open(id)
    setStatus(opened.ok ? 'read' : 'failed')
  }
  useEffect(() => {
    let wanted = true
    void open(id).then((opened) => wanted && setStatus(opened.ok ? 'read' : 'failed'))
    return () => {
      wanted = false
    }
  }, [open, id, changes])
  return { record: find(id), status, read }
}
