import { useTranslations } from 'use-intl'
import type { MessageKey } from '../../words/message'
import styles from './settings.module.css'

interface ChooseProps<T extends string | number> {
  readonly name: string
  readonly legend: MessageKey
  readonly values: readonly T[]
  readonly value: T
  readonly label: (value: T) => MessageKey
  readonly onChange: (value: T) => void
}

/** One of a few. A change shows at once. */
export function Choose<T extends string | number>({ name, legend, values, value, label, onChange }: ChooseProps<T>) {
  const t = useTranslations()
  return (
    <fieldset className={styles.group}>
      <legend>{t(legend)}</legend>
      {values.map((each) => (
        <label key={each} className={styles.choice}>
          <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
          {t(label(each))}
        </label>
      ))}
    </fieldset>
  )
}
