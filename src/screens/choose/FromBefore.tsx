import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import type { AtHand } from '../likings/atHand'
import { useNamed } from '../likings/useNamed'
import { useReason } from '../likings/useReason'
import { NameAndAbout } from './Families'
import styles from './choose.module.css'

interface RowProps {
  /** Which list this is, so that the way back leads here. */
  readonly by?: 'something-else' | 'not-sure'
  /** In the middle of a session it is turned to instead. */
  readonly onChoose?: (exercise: ExerciseId) => void
}

interface FromBeforeProps extends RowProps {
  readonly atHand: AtHand
}

/** What this person keeps at hand or found helpful before, each with its reason, and one that is used less. */
export function FromBefore({ atHand: { named, lessUsed }, ...leads }: FromBeforeProps) {
  const t = useTranslations()
  const reasonOf = useReason()
  const nameOf = useNamed()
  if (named.length === 0) return null
  return (
    <section aria-label={t('suggestion.before')} className={`rows ${styles.before}`} data-from-before>
      <h2 className={styles.small}>{t('suggestion.before')}</h2>
      {named.map((suggested) => (
        <Row key={suggested.id} id={suggested.id} {...leads}>
          {nameOf(suggested.id)}
          <small className="quiet">{reasonOf(suggested)}</small>
        </Row>
      ))}
      {lessUsed && (
        <Row id={lessUsed} {...leads}>
          <NameAndAbout id={lessUsed} />
        </Row>
      )}
    </section>
  )
}

function Row({ id, by, onChoose, children }: RowProps & { readonly id: string; readonly children: ReactNode }) {
  const exercise = findExercise(id)?.id
  if (!onChoose) {
    return (
      <a className={`row ${styles.item}`} href={`#/go/${id}?by=${by}`}>
        {children}
      </a>
    )
  }
  if (!exercise) return null
  return (
    <button type="button" className={`row ${styles.item}`} data-exercise-choice={id} onClick={() => onChoose(exercise)}>
      {children}
    </button>
  )
}
