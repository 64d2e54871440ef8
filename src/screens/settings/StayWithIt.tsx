import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useWorld } from '../world'
import styles from './settings.module.css'
import { Toggle } from './Toggle'

/** For who is in a treatment that asks not to settle: the first screen turns quiet, which can be chosen otherwise. */
export function StayWithIt() {
  const t = useTranslations()
  const { stay, change } = useStore(useWorld().settings)
  return (
    <div className={styles.group}>
      <Toggle
        label={t('settings.stay')}
        checked={stay}
        onChange={(checked) => change({ stay: checked, first: checked ? 'light' : 'breath' })}
      />
      <p className="quiet">{t('settings.stayHint')}</p>
    </div>
  )
}
