import { suited } from '../../care/suited'
import { findExercise } from '../../exercises/catalogue'
import { keptOfPlan } from '../../exercises/keptPlan'
import { findPlan } from '../../exercises/plans'
import { keptAs } from '../madeOf'
import { bodyOf } from '../session/bodyOf'
import type { World } from '../world'

/**
 * Whether an exercise or plan of this id is there and suits this person as it is. A plan is fitted to the person as it
 * begins; an exercise suits where nothing would stand in for it. Staying with it is never named: it is another aim.
 */
export function suits(id: string, world: World): boolean {
  if (findPlan(id)) return true
  const own = keptOfPlan(id)
  if (own !== undefined) return keptAs(world, own)?.made.kind === 'plan'
  const exercise = findExercise(id)?.id
  if (!exercise || exercise === 'quiet/stay') return false
  const { remembered } = bodyOf(world).limits.getState()
  return suited({ exercise, options: {} }, { cautions: remembered }).exercise === exercise
}
