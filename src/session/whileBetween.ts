import type { SessionEvent } from './event'
import { chosen, chosenElse, doneAgain, goneOn, worseNoted, type Between, type Paused } from './onward'
import { hasNext, type Course, type Session } from './session'

/** What an event makes of a session at a choice, or at rest there. */
export function whileBetween(session: Between, event: SessionEvent): Session {
  const { course } = session
  switch (event.type) {
    case 'next':
      return hasNext(course) ? goneOn(course, event) : session
    case 'again':
      return doneAgain(course, event)
    case 'rest':
      return session.resting ? session : { ...session, course: chosen(course, event), resting: true }
    case 'else':
      return chosenElse(course, event)
    case 'worse':
      return worseNoted(heldAtChoice(course, 'worse', event.atMs), event.atMs)
    case 'pause':
      return event.why === 'elsewhere' ? heldAtChoice(course, 'elsewhere', event.atMs) : session
    case 'done':
    case 'end':
      return { status: 'ended', course: chosen(course, event) }
    default:
      return session
  }
}

/** Nothing plays at a choice: it is held where there is not even a choice left here. */
const heldAtChoice = (course: Course, why: Paused['why'], atMs: number): Paused => ({
  status: 'paused',
  course: { ...course, log: { ...course.log, sinceMs: atMs } },
  elapsedMs: 0,
  why,
})
