import { asksToHold } from '../exercises/asksToHold'
import type { ExerciseId } from '../exercises/exercise'
import type { Step } from '../exercises/plan'
import { cautionIds, type CautionId } from './cautions'
import { suited } from './suited'

/** For whom an exercise would be gentler, or another one: what of a body changes anything in it. */
export function changedFor(exercise: ExerciseId): readonly CautionId[] {
  const step: Step = { exercise, options: {} }
  return cautionIds.filter((caution) => {
    if (caution === 'unsure') return false
    const fit = suited(step, { cautions: [caution] })
    return (
      fit.exercise !== exercise ||
      fit.options.gentle === true ||
      fit.options.softly === true ||
      asksToHold(fit) !== asksToHold(step)
    )
  })
}
