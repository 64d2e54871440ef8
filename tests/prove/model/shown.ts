import { findExercise } from '../../../src/exercises/catalogue'
import { againStep } from '../../../src/session/course'
import type { Present } from '../../../src/session/now'
import { segmentOf, stepOf, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { law } from './law'

/** Everything that the screen of this state shows is there, and one tap on it leads out. */
export function canBeShown(session: Session, present: Present | undefined, atMs: number): void {
  if (session.status === 'ready') return
  const { course } = session
  const step = stepOf(course)
  law('has an exercise to name', session.status === 'ended' || (step && findExercise(step.exercise)) !== undefined)
  switch (session.status) {
    case 'playing':
      law('has something to follow', segmentOf(course) !== undefined && present !== undefined)
      break
    case 'paused':
      if (session.why === 'worse' || session.why === 'elsewhere') break // these screens need nothing of it
      law('has something to carry on with', segmentOf(course) !== undefined && present !== undefined)
      break
    case 'between': {
      const next = course.steps[course.step + 1]
      law('has a next step to name', !next || findExercise(next.exercise) !== undefined)
      law('has something to do again', (findExercise(againStep(course).exercise)?.compile({}).length ?? 0) > 0)
      break
    }
    case 'ended':
      return
  }
  law('has words to show', present === undefined || present.cue.say.key.length > 0)
  const left = transition(session, { type: 'end', atMs })
  law('can be left in one tap', left.status === 'ended')
}

/** The number of the cue, as the page shows it. */
export const cueShown = (session: Session, present: Present | undefined): number | undefined =>
  session.status === 'ready' ? undefined : (present?.index ?? Math.max(0, session.course.cuesBefore - 1))
