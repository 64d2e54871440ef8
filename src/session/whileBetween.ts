import type { SessionEvent } from './event'
import { chosen, chosenElse, doneAgain, goneOn, worseNoted, type Between } from './onward'
import { hasNext, type Session } from './session'

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
      return worseNoted(
        {
          status: 'paused',
          course: { ...course, log: { ...course.log, sinceMs: event.atMs } },
          elapsedMs: 0,
          why: 'worse',
        },
        event.atMs,
      )
    case 'done':
    case 'end':
      return { status: 'ended', course: chosen(course, event) }
    default:
      return session
  }
}
