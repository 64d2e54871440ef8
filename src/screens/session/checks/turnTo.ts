import type { ExerciseId } from '../../../exercises/exercise'
import { readyFor } from '../../../session/transition'
import type { World } from '../../world'
import { openSession } from '../openSession'

/** From the end of one session straight to another: whoever chose it there has started it. */
export function turnTo(exercise: ExerciseId, world: World): void {
  world.go('now') // first, or an address that names an exercise would open that one again
  openSession(world, readyFor({ exercise, options: {} }), 'ended')
    .getState()
    .begin()
}
