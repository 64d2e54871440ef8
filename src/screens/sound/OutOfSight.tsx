import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { companies } from '../../stores/settings'
import { Choose } from '../settings/Choose'
import { Toggle } from '../settings/Toggle'
import { useWorld } from '../world'
import styles from './sound.module.css'

/** What becomes of sound, and of what is guided, with the screen off. */
export function OutOfSight() {
  const t = useTranslations()
  const { company, goOnHidden, change } = useStore(useWorld().settings)
  return (
    <>
      <Choose
        name="company"
        legend="sound.company"
        values={companies}
        value={company}
        label={(each) => `sound.${each}`}
        onChange={(value) => change({ company: value })}
      />
      <p className={styles.hint}>{t('sound.companyHint')}</p>
      <Toggle
        label={t('sound.goOnHidden')}
        checked={goOnHidden}
        onChange={(checked) => change({ goOnHidden: checked })}
      />
      <small className={styles.hint}>{t('sound.goOnHiddenHint')}</small>
    </>
  )
}
