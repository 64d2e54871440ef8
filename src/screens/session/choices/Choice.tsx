import { useTranslations } from 'use-intl'
import { minutesOffered, type ChoiceName } from '../../../exercises/choices'
import { exerciseOf } from '../../../exercises/catalogue'
import type { StepOptions } from '../../../exercises/exercise'
import { positions } from '../../../exercises/muscleGroups'
import type { Step } from '../../../exercises/plan'
import { BringBack } from './BringBack'
import { Flag, Select } from './Controls'
import styles from './choices.module.css'

export interface ChooserProps {
  readonly step: Step
  /** `without`: an option to take away, so that the exercise's own holds. */
  readonly onChoose: (chosen: StepOptions, without?: keyof StepOptions) => void
}

/** One thing that can be chosen, as the native control that fits it. */
export function Choice({ name, step, onChoose }: ChooserProps & { readonly name: ChoiceName }) {
  const t = useTranslations()
  const { options } = step
  switch (name) {
    case 'minutes':
      return <Minutes step={step} onChoose={onChoose} />
    case 'position':
      return (
        <Select
          label={t('choice.position')}
          value={options.position ?? 'seated'}
          options={positions.map((position) => [position, t(`choice.${position}`)])}
          onChange={(value) => {
            const position = positions.find((each) => each === value)
            if (position) onChoose({ position })
          }}
        />
      )
    case 'rounds':
      return (
        <Select
          label={t('choice.rounds')}
          value={String(options.rounds ?? 3)}
          options={['1', '2', '3'].map((rounds) => [rounds, rounds])}
          onChange={(rounds) => onChoose({ rounds: Number(rounds) })}
        />
      )
    case 'cueWord':
      return (
        <label className={styles.field}>
          {t('choice.cueWord')}
          <input
            spellCheck={false}
            type="text"
            maxLength={40}
            autoComplete="off"
            value={options.cueWord ?? ''}
            onChange={(event) => onChoose({ cueWord: event.target.value })}
          />
        </label>
      )
    case 'leftOut':
      return <BringBack step={step} onChoose={onChoose} />
    case 'holds':
      // Where a pattern has holds of its own, they are asked about when it starts.
      return exerciseOf(step.exercise).faceContact ? (
        <Flag
          label={t('choice.holds')}
          hint={t('cold.holdOption')}
          checked={options.holds === true}
          onChange={(holds) => onChoose({ holds })}
        />
      ) : null
    case 'coupled':
      return (
        <Flag
          label={t('choice.coupled')}
          checked={options.coupled !== false}
          onChange={(coupled) => onChoose({ coupled })}
        />
      )
    default:
      return (
        <Flag
          label={t(`choice.${name}`)}
          checked={options[name] === true}
          onChange={(on) => onChoose({ [name]: on })}
        />
      )
  }
}

/** The exercise's own length, or one that is chosen. A link may have brought one that is not among those offered. */
function Minutes({ step, onChoose }: ChooserProps) {
  const t = useTranslations()
  const { minutes } = step.options
  const offered = [...new Set([...minutesOffered(step), ...(minutes === undefined ? [] : [minutes])])]
  const words = (each: number) => (each === 0.5 ? t('choice.minutesHalf') : t('choice.minutesOf', { minutes: each }))
  const own = exerciseOf(step.exercise).family === 'quiet' ? t('choice.noEnd') : t('choice.minutesOwn')
  return (
    <Select
      label={t('choice.minutes')}
      value={minutes === undefined ? '' : String(minutes)}
      options={[['', own], ...offered.toSorted((a, b) => a - b).map((each) => [String(each), words(each)] as const)]}
      onChange={(value) => (value === '' ? onChoose({}, 'minutes') : onChoose({ minutes: Number(value) }))}
    />
  )
}
