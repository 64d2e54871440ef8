import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { languages } from '../../words/languages'
import { useWorld } from '../world'
import styles from './settings.module.css'

/** Each language under its own name, so that it is found by whoever reads no other. */
export function Languages() {
  const t = useTranslations()
  const { language, change } = useStore(useWorld().settings)
  return (
    <fieldset className={styles.group}>
      <legend>{t('settings.language')}</legend>
      <label className={styles.choice}>
        <input
          type="radio"
          name="language"
          checked={language === 'device'}
          onChange={() => change({ language: 'device' })}
        />
        {t('settings.device')}
      </label>
      {languages.map(({ code, name, dir, readByNative }) => (
        <label key={code} className={styles.choice}>
          <input type="radio" name="language" checked={language === code} onChange={() => change({ language: code })} />
          <span>
            <bdi lang={code} dir={dir}>
              {name}
            </bdi>
            {!readByNative && <small className={styles.about}>{t('settings.notReadYet')}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
