import { useEffect, useMemo, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { later } from '../../history/shelf'
import { byDay } from '../../history/summary'
import type { HistoryStore } from '../../stores/historyStore'
import { Day } from './Day'
import { Frame } from './Frame'
import { TakeOut } from './TakeOut'
import { Troubles } from './Troubles'

export interface PastProps {
  readonly history: HistoryStore
  /** Whether what ends now would be kept. */
  readonly keeping: boolean
  readonly onBack: () => void
  /** Goes to a place of the app, such as `past/<id>`. */
  readonly navigate: (place: string) => void
  readonly bar?: ReactNode
}

/** What was done, newest first. No scores, no counts of days, nothing that is missing. */
export function Past({ history, keeping, onBack, navigate, bar }: PastProps) {
  const t = useTranslations()
  const { status, records, unsaved, unreadable } = useStore(history)
  const days = useMemo(() => byDay([...unsaved, ...records].toSorted(later)), [unsaved, records])
  useEffect(() => void history.getState().load(), [history])

  return (
    <Frame title={t('past.title')} onBack={onBack} bar={bar}>
      {!keeping && <p className="quiet">{t('past.historyOff')}</p>}
      <Troubles history={history} />
      {unreadable > 0 && <p className="quiet">{t('past.someUnreadable', { count: unreadable })}</p>}
      {status === 'open' && days.length === 0 && (
        <>
          <p>{t('past.empty')}</p>
          {keeping && <p className="quiet">{t('past.emptyHint')}</p>}
        </>
      )}
      {days.map(({ day, records: inDay }) => (
        <Day key={day} day={day} records={inDay} history={history} navigate={navigate} />
      ))}
      {days.length > 0 && <TakeOut history={history} label={t('past.export')} />}
    </Frame>
  )
}
