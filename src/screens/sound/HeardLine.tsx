import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Stage } from '../world'
import styles from './sound.module.css'

/** One calm line where sound was asked for and cannot be heard. */
export function HeardLine({ stage }: { readonly stage: Stage }) {
  const t = useTranslations()
  const heard = useStore(stage.heard, (state) => state.heard)
  if (heard !== 'waiting' && heard !== 'moved' && heard !== 'gone') return null
  return (
    <p className={styles.said} role="status" data-heard={heard}>
      {t(`sound.${heard}`)}{' '}
      {heard !== 'waiting' && (
        <button type="button" className="link" onClick={stage.again}>
          {t('sound.again')}
        </button>
      )}
    </p>
  )
}
