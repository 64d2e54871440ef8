import { useTranslations } from 'use-intl'
import { exerciseOf } from '../../exercises/catalogue'
import type { Step } from '../../exercises/plan'
import { planWords, type PlanId } from '../../exercises/plans'
import { Said } from '../Said'
import { useSay } from '../words'
import { lengthOf } from './lengthOf'
import styles from './before.module.css'

/** One exercise that waits: its name, what it is, how long. */
export function StepAhead({ step }: { readonly step: Step }) {
  const say = useSay()
  return (
    <>
      <h1 tabIndex={-1}>
        <Said message={{ key: `exercise.${step.exercise}.name` }} />
      </h1>
      <p className="quiet">
        <Said message={{ key: `exercise.${step.exercise}.about` }} />
      </p>
      <p className="quiet">{say(lengthOf(step))}</p>
    </>
  )
}

/** A plan that waits, and what it is made of. */
export function PlanAhead({ id, steps }: { readonly id: PlanId; readonly steps: readonly Step[] }) {
  const t = useTranslations()
  const say = useSay()
  const { name, about } = planWords(id)
  return (
    <>
      <h1 tabIndex={-1}>{say(name)}</h1>
      <p className="quiet">{say(about)}</p>
      <p className="quiet">{t('ready.anyTime')}</p>
      <ol className={styles.steps}>
        {steps.map(({ exercise }, at) => (
          <li key={at}>
            <span>{t(`family.${exerciseOf(exercise).family}`)}</span>
            <small className="quiet">
              <Said message={{ key: `exercise.${exercise}.name` }} />
            </small>
          </li>
        ))}
      </ol>
    </>
  )
}
