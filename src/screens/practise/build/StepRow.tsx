import { useTranslations } from 'use-intl'
import { detailsOf } from '../../../exercises/details'
import type { StepOptions } from '../../../exercises/exercise'
import type { MadeStep } from '../../../exercises/madePlan'
import { useSay } from '../../words'
import { StepOptionsFields } from './StepOptionsFields'
import type { useDrag } from './useDrag'
import styles from './build.module.css'

interface StepRowProps {
  readonly step: MadeStep
  readonly at: number
  readonly count: number
  readonly grip: ReturnType<ReturnType<typeof useDrag>>
  readonly onMove: (to: number, action: 'earlier' | 'later') => void
  readonly onRemove: () => void
  readonly onCopy: () => void
  readonly onOptions: (options: StepOptions) => void
}

/** One step: what it is, where it stands, and everything that can be done with it. */
export function StepRow({ step, at, count, grip, onMove, onRemove, onCopy, onOptions }: StepRowProps) {
  const t = useTranslations()
  const say = useSay()
  const name = t(`exercise.${step.exercise}.name`)
  const buttons = [
    ['earlier', '↑', at > 0, () => onMove(at - 1, 'earlier')],
    ['later', '↓', at + 1 < count, () => onMove(at + 1, 'later')],
    ['copy', '+', true, onCopy],
    ['remove', '×', true, onRemove],
  ] as const
  return (
    <li className={styles.step} data-step={step.exercise}>
      <div className={styles.head}>
        {/* For pointers alone: the buttons do the same for everybody. */}
        <span className={styles.grip} data-grip title={t('build.move', { name })} aria-hidden="true" {...grip}>
          ⠿
        </span>
        <span>
          {name}
          <small className="quiet">{detailsOf(step).map(say).join(' · ')}</small>
        </span>
      </div>
      <div className={styles.buttons}>
        {buttons.map(([action, sign, can, act]) => (
          <button
            key={action}
            type="button"
            data-step-action={action}
            disabled={!can}
            aria-label={t(action === 'remove' ? 'build.remove' : `build.${action}`, { name })}
            onClick={act}
          >
            {sign}
          </button>
        ))}
      </div>
      <StepOptionsFields step={step} name={name} onOptions={onOptions} />
    </li>
  )
}
