import { useFormatter, useTranslations } from 'use-intl'
import { detailsOf } from '../../exercises/details'
import type { Kept } from '../../exercises/keptMade'
import type { Step } from '../../exercises/plan'
import { MadeName } from '../MadeName'
import { useSay } from '../words'
import styles from './before.module.css'

interface KeptAheadProps {
  readonly kept: Kept
  readonly steps: readonly Step[]
}

/** Something kept on this device that waits: its name, and every step as it will be. */
export function KeptAhead({ kept, steps }: KeptAheadProps) {
  const t = useTranslations()
  const format = useFormatter()
  const say = useSay()
  const detailsFor = (step: Step) => [
    ...detailsOf(step).map(say),
    ...(step.options.leftOut?.length
      ? [t('choice.leftOut', { parts: format.list(step.options.leftOut.map((part) => t(`muscle.part.${part}`))) })]
      : []),
  ]
  return (
    <>
      <h1 tabIndex={-1}>
        <MadeName kept={kept} />
      </h1>
      <p className="quiet">{t('ready.anyTime')}</p>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={at}>
            <span>{t(`exercise.${step.exercise}.name`)}</span>
            <small className="quiet">{detailsFor(step).join(' · ')}</small>
          </li>
        ))}
      </ol>
    </>
  )
}
