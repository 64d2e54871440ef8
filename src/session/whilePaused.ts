import { enterSegment, finished } from './course'
import type { SessionEvent } from './event'
import { pauseOver, type StepEnd } from './log'
import { chosen, chosenElse, doneAgain, worseNoted, type Paused } from './onward'
import { changedPace } from './repace'
import { segmentOf, type Session } from './session'

/**
 * What an event makes of a session that is held. After `worse` the guide stays still and more of it is not offered; one
 * that another tab has taken over can only be left here, or two would guide and one be kept.
 */
export function whilePaused(session: Paused, event: SessionEvent): Session {
  const { course, elapsedMs } = session
  const { atMs, type } = event
  // A pause of no length is one that `whilePlaying` made on the way out: nothing to remember.
  const free = atMs > course.log.sinceMs ? { ...course, log: pauseOver(course.log, atMs) } : course
  const running = segmentOf(free) !== undefined
  const left = (how: StepEnd) => (running ? finished(enterSegment(free, elapsedMs, atMs), how) : free)
  if (session.why === 'elsewhere' && type !== 'end') return session
  switch (type) {
    case 'pause':
      return event.why === 'elsewhere' ? { ...session, why: 'elsewhere' } : session
    case 'resume':
      return session.why === 'worse' ? session : { status: 'playing', course: free, zeroAtMs: atMs - elapsedMs }
    case 'again':
      return session.why === 'worse' ? session : doneAgain(left('ended'), event)
    case 'skip':
      return running ? { status: 'between', course: chosen(left('skipped'), event), resting: false } : session
    case 'end':
      return { status: 'ended', course: chosen(left('ended'), event) }
    case 'else':
      return chosenElse(left('ended'), event)
    case 'worse':
      return session.why === 'worse' ? session : worseNoted({ ...session, why: 'worse' }, atMs)
    case 'easier':
    case 'slower':
    case 'stay':
    case 'meet': {
      const paced = session.why === 'worse' ? course : changedPace(course, elapsedMs, event)
      return paced === course ? session : { ...session, course: paced }
    }
    default:
      return session
  }
}
