import { useTranslations } from 'use-intl'
import styles from './settings.module.css'

/** What others who use this device can see, and taking everything away. */
export function Private() {
  const t = useTranslations()
  return (
    <div className={styles.group}>
      <a className="link" href="#/kept/privacy">
        {t('settings.privacyGo')}
      </a>
      <a className="link" href="#/kept/erase">
        {t('settings.eraseGo')}
      </a>
    </div>
  )
}
