import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useWorld } from '../world'
import styles from './settings.module.css'
import { Toggle } from './Toggle'

/** What is kept of a session, and what is asked after one. */
export function KeptHere() {
  const t = useTranslations()
  const { keepHistory, reflection, ratings, suggest, change } = useStore(useWorld().settings)
  return (
    <div className={styles.group}>
      <Toggle
        label={t('settings.keepNoHistory')}
        checked={!keepHistory}
        onChange={(checked) => change({ keepHistory: !checked })}
      />
      <p className="quiet">{t('settings.keepNoHistoryHint')}</p>
      <Toggle
        label={t('settings.noReflection')}
        checked={!reflection}
        onChange={(checked) => change({ reflection: !checked })}
      />
      <Toggle
        label={t('settings.noRatings')}
        checked={!ratings}
        onChange={(checked) => change({ ratings: !checked })}
      />
      <p className="quiet">{t('settings.noRatingsHint')}</p>
      <Toggle
        label={t('settings.noSuggestion')}
        checked={!suggest}
        onChange={(checked) => change({ suggest: !checked })}
      />
    </div>
  )
}
