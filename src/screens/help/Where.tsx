import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { countries, isCountry, type Country } from '../../care/countries'
import styles from './help.module.css'

interface WhereProps {
  readonly country: Country | undefined
  readonly onChoose: (country: Country | undefined) => void
}

/** Asks where somebody is, and takes no answer for one. It is never guessed. */
export function Where({ country, onChoose }: WhereProps) {
  const t = useTranslations()
  const locale = useLocale()
  const id = useId()
  const named = countries
    .map((code) => ({ code, name: t(`country.${code}`) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <div className={styles.where}>
      <label htmlFor={id}>{t('help.where')}</label>
      <select
        id={id}
        value={country ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) => onChoose(isCountry(value) ? value : undefined)}
      >
        <option value="">{t('help.elsewhere')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <small className="quiet" id={`${id}-hint`}>
        {t('help.whereHint')}
      </small>
    </div>
  )
}
