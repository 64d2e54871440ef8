import { useTranslations } from 'use-intl'
import styles from './settings.module.css'

/** A copy of what is kept, and the way back from it. */
export function YourFile() {
  const t = useTranslations()
  return (
    <div className={styles.group}>
      <p className="quiet">{t('settings.fileHint')}</p>
      <a className="link" href="#/kept/file">
        {t('settings.fileGo')}
      </a>
    </div>
  )
}
