import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import { Sheet } from '../../ui/Sheet'
import { atHandOf } from '../likings/atHand'
import { useWorld } from '../world'
import { byFamily, Fold, NameAndAbout } from './Families'
import { FromBefore } from './FromBefore'
import styles from './choose.module.css'

interface SomethingElseProps {
  readonly onAgain?: () => void
  readonly onChoose: (exercise: ExerciseId) => void
  readonly onClose: () => void
}

/** Everything else there is, to turn to in the middle of a session. */
export function SomethingElse({ onAgain, onChoose, onClose }: SomethingElseProps) {
  const t = useTranslations()
  const world = useWorld()
  const [atHand] = useState(() => atHandOf(world, (id) => findExercise(id) !== undefined))
  return (
    <Sheet title={t('choose.title')} onClose={onClose}>
      <div className="rows">
        {onAgain && (
          <button type="button" className="row" data-action="again" onClick={onAgain}>
            {t('between.sameAgain')}
          </button>
        )}
        <FromBefore atHand={atHand} onChoose={onChoose} />
        {byFamily.map(({ family, ids }) => (
          <Fold key={family} title={t(`family.${family}`)}>
            {ids.map((id) => (
              <button
                key={id}
                type="button"
                className={`row ${styles.item}`}
                data-exercise-choice={id}
                onClick={() => onChoose(id)}
              >
                <NameAndAbout id={id} />
              </button>
            ))}
          </Fold>
        ))}
      </div>
    </Sheet>
  )
}
