import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { isEmpty } from '../../history/filter'
import type { HistoryStore } from '../../stores/historyState'
import type { LookingBack } from '../../stores/lookingBack'
import type { Removing } from '../../stores/removing'
import { Days } from './Days'
import { Find } from './Find'
import { Frame } from './Frame'
import styles from './past.module.css'
import { Troubles } from './Troubles'
import { Undo } from './Undo'

export interface PastProps {
  readonly history: HistoryStore
  readonly list: LookingBack
  readonly removing: Removing
  /** Whether what ends now would be kept. */
  readonly keeping: boolean
  /** Whether ratings are shown in numbers. */
  readonly numbers?: boolean
  /** The session one comes back from. */
  readonly lastOpened?: string | undefined
  readonly onBack: () => void
  /** Goes to a place of the app, such as `past/<id>`. */
  readonly navigate: (place: string) => void
  /** What is said once, where the way to a file is. */
  readonly line?: ReactNode
  readonly bar?: ReactNode
}

/** What was done, newest first. No scores, no counts of days, nothing that is missing. */
export function Past({
  history,
  list,
  removing,
  keeping,
  numbers = false,
  lastOpened,
  onBack,
  navigate,
  line,
  bar,
}: PastProps) {
  const t = useTranslations()
  const { filter, parts, status, unreadable, look, again } = useStore(list)
  const [finding, setFinding] = useState(!isEmpty(filter))
  const onOpen = useCallback((id: string) => navigate(`past/${id}`), [navigate])
  useEffect(() => {
    if (list.getState().parts.length === 0) void list.getState().again()
  }, [list])
  const nothing = parts.length === 0 && status === 'all'
  const kept = parts.length > 0 || !isEmpty(filter)

  return (
    <Frame title={t('past.title')} arrive={lastOpened === undefined} onBack={onBack} bar={bar}>
      {!keeping && <p className="quiet">{t('past.historyOff')}</p>}
      <Troubles history={history} failed={status === 'failed'} onRetry={again} />
      <Undo removing={removing} />
      {unreadable > 0 && <p className="quiet">{t('past.someUnreadable', { count: unreadable })}</p>}
      {kept && (
        <>
          <nav className={styles.ways} aria-label={t('past.ways')}>
            <button type="button" className="link" aria-expanded={finding} onClick={() => setFinding(!finding)}>
              {t('past.find')}
            </button>
            {(['calendar', 'afterwards', 'print', 'export'] as const).map((place) => (
              <a
                key={place}
                className="link"
                href={`#/${addressOf[place]}`}
                onClick={(event) => {
                  event.preventDefault()
                  navigate(addressOf[place])
                }}
              >
                {t(`past.${place}`)}
              </a>
            ))}
          </nav>
          {line}
          {finding && (
            <Find filter={filter} today={history.getState().today()} onChange={(wanted) => void look(wanted)} />
          )}
        </>
      )}
      <p role="status">{nothing && !isEmpty(filter) && t('past.noneFound')}</p>
      {nothing && isEmpty(filter) && (
        <>
          <p>{t('past.empty')}</p>
          {keeping && <p className="quiet">{t('past.emptyHint')}</p>}
        </>
      )}
      {parts.length > 0 && (
        <Days history={history} list={list} numbers={numbers} lastOpened={lastOpened} onOpen={onOpen} />
      )}
    </Frame>
  )
}

const addressOf = {
  calendar: 'past/calendar',
  afterwards: 'past/afterwards',
  print: 'past/print',
  export: 'kept/file',
} as const
