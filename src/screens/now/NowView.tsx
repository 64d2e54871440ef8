import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Bar } from '../../ui/Bar'

/** What can be tapped on the first screen. The page remembers one of these when it is tapped before the app has come. */
export const nowActions = ['breathe', 'look', 'here', 'too-much', 'not-sure', 'something-else'] as const
export type NowAction = (typeof nowActions)[number]

export interface NowViewProps {
  readonly onAction?: (action: NowAction) => void
  readonly onPerson?: () => void
  /** A calm sentence above the rows, where there is something to say. */
  readonly notice?: ReactNode
  /** What was under way, offered again: under the guide, never in place of it. */
  readonly resume?: ReactNode
  /** What comes before everything else, for whoever follows by ear. */
  readonly bySound?: ReactNode
  /** What stands above the last row, where there is something. */
  readonly last?: ReactNode
}

/** The first screen. Rendered into the page when it is built and hydrated by the app, so that nothing moves or flickers. */
export function NowView({ onAction, onPerson, notice, resume, bySound, last }: NowViewProps) {
  const t = useTranslations()
  const on = (action: NowAction) => ({
    'data-action': action,
    type: 'button' as const,
    onClick: () => onAction?.(action),
  })
  return (
    <main className="now">
      <div className="content">
        <div className="resume">{resume}</div>
        <h1 tabIndex={-1}>{t('now.title')}</h1>
        <div className="by-sound">{bySound}</div>
        <p className="quiet">{t('now.crying')}</p>
        {notice}
        <div className="rows">
          <button className="row" {...on('breathe')}>
            {t('now.breathe')}
          </button>
          <button className="row" {...on('look')}>
            {t('now.look')}
          </button>
          <button className="row" {...on('here')}>
            {t('now.here')}
          </button>
          <button className="row" {...on('too-much')}>
            {t('now.tooMuch')}
          </button>
        </div>
        <div className="links">
          <button className="link" {...on('not-sure')}>
            {t('now.notSure')}
          </button>
          <button className="link" {...on('something-else')}>
            {t('now.somethingElse')}
          </button>
          <label className="link still">
            <input type="checkbox" role="switch" id="still" /> {t('now.holdStill')}
          </label>
        </div>
        {last}
        <nav className="links places" aria-label={t('now.more')}>
          <a className="link" href="#/practise">
            {t('now.practise')}
          </a>
          <a className="link" href="#/past">
            {t('now.past')}
          </a>
          <a className="link" href="#/settings">
            {t('now.settings')}
          </a>
        </nav>
      </div>
      <Bar {...(onPerson ? { onPerson } : {})} />
    </main>
  )
}
