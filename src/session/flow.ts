import { exerciseOf } from '../exercises/catalogue'
import type { Step } from '../exercises/plan'
import { elapsedAt, segmentOf, stepOf, type Course, type Session } from './session'

/** How long the choice after a step stays before the next one comes by itself. */
const choiceMs = 10_000

/**
 * In how many ms a plan that is to flow goes on by itself from where it is; none where only the person goes on: at a
 * rest they chose, at the end of the plan, and to cold on the face once more.
 */
export function flowsOnAfterMs(session: Session, atMs: number): number | undefined {
  if (session.status !== 'between' && session.status !== 'playing') return undefined
  const { course } = session
  if (!flowsInto(course)) return undefined
  if (session.status === 'between') return session.resting ? undefined : choiceMs
  const segment = segmentOf(course)
  const last = course.segment + 1 === course.segments.length
  const step = stepOf(course)
  const cold = step !== undefined && exerciseOf(step.exercise).family === 'cold'
  if (!cold || !last || segment?.kind !== 'open' || segment.cue.action !== 'rest') return undefined
  return Math.max(0, (segment.cue.aboutMs ?? 0) - elapsedAt(session, atMs))
}

/** The step that may come by itself. */
function flowsInto({ steps, step }: Course): Step | undefined {
  const next = steps[step + 1]
  const touchesFace = ({ exercise }: Pick<Step, 'exercise'>) => exerciseOf(exercise).faceContact
  const touched = steps.slice(0, step + 1).some(touchesFace)
  return next && touchesFace(next) && touched ? undefined : next
}
