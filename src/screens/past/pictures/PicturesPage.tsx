import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { insightsOf } from '../../../history/insights'
import { pairsOf, pictured } from '../../../history/pictures'
import { recentOf } from '../../../history/recent'
import type { UnsealedRecord } from '../../../history/record'
import type { HistoryStore } from '../../../stores/historyState'
import { readRecent } from '../../../stores/readRecent'
import { useRatingsShown } from '../../useRatings'
import { Frame } from '../Frame'
import { Troubles } from '../Troubles'
import { BeforeAfter } from './BeforeAfter'
import { InTheBody } from './InTheBody'
import { OfTheDay } from './OfTheDay'
import { OfTheWeek } from './OfTheWeek'
import { Paces } from './Paces'

interface PicturesPageProps {
  readonly history: HistoryStore
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

/** What was kept lately, in pictures. None of them says whether that is much or little. */
export function PicturesPage({ history, numbers, onBack, bar }: PicturesPageProps) {
  const t = useTranslations()
  const shown = useRatingsShown()
  const { records, failed, read } = useRecent(history)
  const pairs = useMemo(() => pairsOf(insightsOf(recentOf(records ?? []))), [records])
  return (
    <Frame title={t('past.pictures')} onBack={onBack} bar={bar}>
      {!shown && <p>{t('afterwards.ratingsOff')}</p>}
      <Troubles history={history} failed={failed} onRetry={read} />
      <p role="status">{shown && records?.length === 0 && t('afterwards.empty')}</p>
      {shown && records && records.length > 0 && (
        <>
          <p className="quiet">{t('afterwards.picturesAbout')}</p>
          {pairs.length > 0 && <BeforeAfter pairs={pairs} numbers={numbers} />}
          <OfTheDay records={records} />
          <OfTheWeek records={records} />
          <InTheBody records={records} />
          <Paces records={records} />
        </>
      )}
    </Frame>
  )
}

/** The newest sessions, read anew with every change. */
function useRecent(history: HistoryStore) {
  const changes = useStore(history, (now) => now.changes)
  const [records, setRecords] = useState<readonly UnsealedRecord[]>()
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    void readRecent(history).then((found) => {
      if (!wanted) return
      setFailed(!found.ok)
      if (found.ok) setRecords(pictured(found.value.records))
    })
    return () => {
      wanted = false
    }
  }, [history, changes, tries])
  return { records, failed, read: async () => setTries(tries + 1) }
}
