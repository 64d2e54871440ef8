import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import { findPlan, planWords } from '../../exercises/plans'
import type { Suggested } from '../../history/suggestion'
import { useReason } from '../likings/useReason'
import { useSay } from '../words'
import styles from './suggestion.module.css'

/** One thing from before, with its reason. It opens ready, and starts nothing. */
export function Suggestion({ suggested }: { readonly suggested: Suggested }) {
  const t = useTranslations()
  const say = useSay()
  const reasonOf = useReason()
  const plan = findPlan(suggested.id)
  const exercise = findExercise(suggested.id)?.id
  const name = plan ? say(planWords(plan).name) : exercise && t(`exercise.${exercise}.name`)
  if (name === undefined) return null
  return (
    <section className={styles.suggestion} aria-label={t('suggestion.label')} data-suggestion={suggested.id}>
      <a className="link" href={`#/go/${suggested.id}`}>
        {name}
      </a>
      <span className="quiet">{reasonOf(suggested)}</span>
    </section>
  )
}
