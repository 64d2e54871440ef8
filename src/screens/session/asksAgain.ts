import { beforeStep } from '../../care/beforeStep'
import { exerciseOf } from '../../exercises/catalogue'
import { stepOf, type Course } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import type { World } from '../world'
import { situationNow } from './situation'

/**
 * Whether what is held here has to be asked about before it goes on. Answers do not outlive the page: movement, and
 * cold that has not touched yet, are asked about again when they are picked up; a rest after cold is not.
 */
export function asksAgain(world: World, store: SessionStore): boolean {
  const { session } = store.getState()
  if (session.status !== 'paused' || session.why === 'worse' || session.why === 'elsewhere') return false
  const step = stepOf(session.course)
  if (!step || !strainAhead(session.course)) return false
  return beforeStep(step, situationNow(world, store)).kind === 'askCautions'
}

/** Movement picked up begins with its warm-up; of cold, only what is still to come counts. */
function strainAhead(course: Course): boolean {
  const step = stepOf(course)
  if (step && exerciseOf(step.exercise).family === 'move') return true
  return course.segments
    .slice(course.segment)
    .some((segment) => segment.kind === 'timed' && segment.score.cues.some(({ action }) => action === 'cold'))
}
