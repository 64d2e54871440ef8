import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../../exercises/catalogue'
import type { ExerciseId } from '../../../exercises/exercise'
import { byFamily } from '../../choose/Families'
import styles from './build.module.css'

/** Any exercise, from the platform’s own list, to stand at the end. */
export function AddStep({ onAdd }: { readonly onAdd: (exercise: ExerciseId) => void }) {
  const t = useTranslations()
  const id = useId()
  const [chosen, setChosen] = useState<ExerciseId>('breathe/ext46')
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{t('build.add')}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(findExercise(target.value)?.id ?? chosen)}>
        {byFamily.map(({ family, ids }) => (
          <optgroup key={family} label={t(`family.${family}`)}>
            {ids.map((each) => (
              <option key={each} value={each}>
                {t(`exercise.${each}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" className="row" onClick={() => onAdd(chosen)}>
        {t('build.addThis')}
      </button>
    </div>
  )
}
