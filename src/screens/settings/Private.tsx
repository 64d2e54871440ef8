import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useWorld } from '../world'
import styles from './settings.module.css'
import { Toggle } from './Toggle'

/** What others who use this device can see, and taking everything away. */
export function Private() {
  const t = useTranslations()
  const { cover, change } = useStore(useWorld().settings)
  return (
    <div className={styles.group}>
      <a className="link" href="#/kept/lock">
        {t('settings.lockGo')}
      </a>
      <Toggle label={t('settings.cover')} checked={cover} onChange={(checked) => change({ cover: checked })} />
      <a className="link" href="#/kept/privacy">
        {t('settings.privacyGo')}
      </a>
      <a className="link" href="#/kept/erase">
        {t('settings.eraseGo')}
      </a>
    </div>
  )
}
