import { useTranslations } from 'use-intl'
import styles from './kept.module.css'

const parts = {
  lock: ['hides', 'times', 'before', 'forgotten', 'open', 'rest'],
  leave: ['covers', 'browser', 'closing'],
  erase: ['here', 'disk', 'copies'],
  nothing: ['pictures', 'programs', 'forced'],
} as const

/** What lock, leave and delete do and, plainly, what they cannot do. */
export function Privacy() {
  const t = useTranslations()
  return (
    <>
      <p>{t('kept.privacy.about')}</p>
      {(['lock', 'leave', 'erase', 'nothing'] as const).map((part) => (
        <section key={part} className={styles.group}>
          <h2>{t(`kept.privacy.${part}.title`)}</h2>
          <ul className={styles.points}>
            {parts[part].map((point) => (
              <li key={point}>{t(`kept.privacy.${part}.${point}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
