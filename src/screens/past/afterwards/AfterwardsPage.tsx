import { useEffect, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { HistoryStore } from '../../../stores/historyState'
import type { Afterwards } from '../../../stores/afterwards'
import { useRatingsShown } from '../../useRatings'
import { Frame } from '../Frame'
import { Troubles } from '../Troubles'
import styles from './afterwards.module.css'
import { InTable } from './InTable'
import { Tool } from './Tool'
import { useToolName } from './useToolName'

interface AfterwardsPageProps {
  readonly history: HistoryStore
  readonly afterwards: Afterwards
  /** Whether ratings are shown in numbers. */
  readonly numbers: boolean
  readonly onBack: () => void
  readonly bar?: ReactNode
}

/** How it was afterwards, exercise by exercise, by name: counts and dots. Nothing is ranked, and nothing explained by it. */
export function AfterwardsPage({ history, afterwards, numbers, onBack, bar }: AfterwardsPageProps) {
  const t = useTranslations()
  const locale = useLocale()
  const nameOf = useToolName()
  const rated = useRatingsShown()
  const { insights, status, read } = useStore(afterwards)
  useEffect(() => void read(), [read])
  const tools = (insights ?? [])
    .map((insight) => ({ insight, name: nameOf(insight.tool) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <Frame title={t('afterwards.title')} onBack={onBack} bar={bar}>
      <p className="quiet">{t('afterwards.about')}</p>
      {!rated && <p className="quiet">{t('afterwards.ratingsOff')}</p>}
      <Troubles history={history} failed={status === 'failed'} onRetry={read} />
      <nav className={styles.ways} aria-label={t('afterwards.ways')}>
        <a className="link" href="#/past/how">
          {t('past.how')}
        </a>
        {rated && (
          <a className="link" href="#/past/pictures">
            {t('past.pictures')}
          </a>
        )}
      </nav>
      <p role="status">{status === 'read' && tools.length === 0 && t('afterwards.empty')}</p>
      {tools.length > 0 && (
        <ul className={styles.tools}>
          {tools.map(({ insight, name }) => (
            <Tool key={insight.tool} insight={insight} name={name} rated={rated} numbers={numbers} />
          ))}
        </ul>
      )}
      {rated && tools.length > 0 && <InTable tools={tools} numbers={numbers} />}
    </Frame>
  )
}
