import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { catalogue } from '../../exercises/catalogue'
import type { Family } from '../../exercises/exercise'
import { planIds } from '../../exercises/plans'
import { isEmpty, type Filter } from '../../history/filter'
import styles from './past.module.css'
import { useDates } from './useDates'
import { useNames } from './useNames'

interface FindProps {
  readonly filter: Filter
  readonly today: string
  readonly onChange: (filter: Filter) => void
}

const families: readonly Family[] = ['breathe', 'senses', 'quiet', 'cold', 'move', 'muscle']

/** Looking for an exercise, a word of one's own, or both; and what is looked for now. */
export function Find({ filter, today, onChange }: FindProps) {
  const t = useTranslations()
  const names = useNames()
  const dates = useDates(today)
  const id = useId()
  const { exercise, word, day } = filter
  return (
    <div role="search" className={styles.find} aria-label={t('past.find')}>
      <label htmlFor={`${id}e`}>{t('past.findExercise')}</label>
      <select
        id={`${id}e`}
        className={styles.field}
        value={exercise ?? ''}
        onChange={({ target }) => {
          const { exercise: _, ...others } = filter
          onChange(target.value === '' ? others : { ...others, exercise: target.value })
        }}
      >
        <option value="">{t('past.findAny')}</option>
        {planIds.map((plan) => (
          <option key={plan} value={plan}>
            {names.plan(plan)}
          </option>
        ))}
        {families.map((family) => (
          <optgroup key={family} label={t(`family.${family}`)}>
            <option value={`${family}/`}>{t('past.findFamily', { family: t(`family.${family}`) })}</option>
            {catalogue
              .filter((each) => each.family === family)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {names.exercise(each.id)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <label htmlFor={`${id}w`}>{t('past.findWord')}</label>
      <input
        spellCheck={false}
        id={`${id}w`}
        type="search"
        className={styles.field}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
        value={word ?? ''}
        onChange={({ target }) => {
          const { word: _, ...others } = filter
          onChange(target.value === '' ? others : { ...others, word: target.value })
        }}
      />
      {day !== undefined && <p className="quiet">{t('past.onlyDay', { day: dates.day(day) })}</p>}
      {!isEmpty(filter) && (
        <button type="button" className="link" onClick={() => onChange({})}>
          {t('past.findAll')}
        </button>
      )}
    </div>
  )
}
