import { useTranslations } from 'use-intl'
import { catalogue } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import { Sheet } from '../../ui/Sheet'

interface SomethingElseProps {
  readonly onAgain?: () => void
  readonly onChoose: (exercise: ExerciseId) => void
  readonly onClose: () => void
}

/** Everything else there is, to turn to in the middle of a session. */
export function SomethingElse({ onAgain, onChoose, onClose }: SomethingElseProps) {
  const t = useTranslations()
  return (
    <Sheet title={t('choose.title')} onClose={onClose}>
      <div className="rows">
        {onAgain && (
          <button type="button" className="row" data-action="again" onClick={onAgain}>
            {t('between.sameAgain')}
          </button>
        )}
        {catalogue.map(({ id }) => (
          <button key={id} type="button" className="row" data-exercise-choice={id} onClick={() => onChoose(id)}>
            {t(`exercise.${id}.name`)}
            <br />
            <small className="quiet">{t(`exercise.${id}.about`)}</small>
          </button>
        ))}
      </div>
    </Sheet>
  )
}
