import { useTranslations } from 'use-intl'
import { choicesOf, type ChoiceName } from '../../../exercises/choices'
import { asksToHold } from '../../../exercises/asksToHold'
import { exerciseOf } from '../../../exercises/catalogue'
import type { StepOptions } from '../../../exercises/exercise'
import type { MadeStep } from '../../../exercises/madePlan'
import { Choice } from '../../session/choices/Choice'
import { Flag } from '../../session/choices/Controls'
import { OwnPattern } from '../../session/choices/OwnPattern'
import { LeaveOut } from './LeaveOut'
import styles from './build.module.css'

/** What only the person may choose, at the moment itself. */
const forThemselves: readonly ChoiceName[] = ['handsFree', 'secondContact', 'holds', 'leftOut']

interface StepOptionsFieldsProps {
  readonly step: MadeStep
  readonly name: string
  readonly onOptions: (options: StepOptions) => void
}

/** What can be chosen for a step beforehand, folded. Nothing where there is nothing to choose. */
export function StepOptionsFields({ step, name, onOptions }: StepOptionsFieldsProps) {
  const t = useTranslations()
  const { exercise, options } = step
  const names = choicesOf(step).filter((each) => !forThemselves.includes(each))
  const own = exercise === 'breathe/own'
  const holds = exerciseOf(exercise).family === 'breathe' && (options.holds === false || asksToHold(step))
  const parts = exerciseOf(exercise).family === 'muscle'
  if (names.length === 0 && !own && !holds && !parts) return null
  const choose = (chosen: StepOptions, without?: keyof StepOptions) => {
    const all: StepOptions = { ...options, ...chosen }
    onOptions(Object.fromEntries(Object.entries(all).filter(([each]) => each !== without)))
  }
  return (
    <details className={styles.options}>
      <summary>{t('build.options', { name })}</summary>
      {names.map((each) => (
        <Choice key={each} name={each} step={step} onChoose={choose} />
      ))}
      {own && <OwnPattern step={step} onChoose={choose} />}
      {holds && (
        <Flag
          label={t('build.noHolds')}
          checked={options.holds === false}
          onChange={(out) => (out ? choose({ holds: false }) : choose({}, 'holds'))}
        />
      )}
      {parts && <LeaveOut step={step} onChoose={choose} />}
    </details>
  )
}
