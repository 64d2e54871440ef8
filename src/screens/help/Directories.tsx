import { useTranslations } from 'use-intl'
import { addressOf, directories, siteName } from '../../care/emergency'
import styles from './help.module.css'

/** Where lines of any country are listed. Nothing is asked of them until a person follows a link. */
export function Directories({ confirmed }: { readonly confirmed: boolean }) {
  const t = useTranslations()
  return (
    <>
      <h2>{t('help.anywhere')}</h2>
      <p>
        {confirmed ? t('help.noAnswer') : t('help.noLine')} {t('help.directories')}
      </p>
      <ul className={styles.lines}>
        {directories.map((site) => (
          <li key={site}>
            <a href={addressOf(site)} rel="noreferrer" target="_blank">
              {siteName(site)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
