import type { SessionEvent } from './event'
import { chose, playedUntil } from './log'
import { doneAgain, segmentLeft, worseNoted, type Paused, type Playing } from './onward'
import { changedPace, holdEndedFor } from './repace'
import { elapsedAt, segmentOf, type Session } from './session'
import { whilePaused } from './whilePaused'

/** What an event makes of a session that plays. What leaves the step pauses first, for no time at all. */
export function whilePlaying(session: Playing, event: SessionEvent): Session {
  const { atMs, type } = event
  const elapsedMs = elapsedAt(session, atMs)
  const held = (why: Paused['why'], course = session.course): Paused => ({
    status: 'paused',
    course: { ...course, log: playedUntil(course.log, atMs) },
    elapsedMs,
    why,
  })
  switch (type) {
    case 'pause':
      return held(event.why)
    case 'worse':
      return worseNoted(held('worse', holdEndedFor(session.course, elapsedMs)), atMs)
    case 'skip':
    case 'end':
    case 'else':
      return whilePaused(held('person'), event)
    case 'easier':
    case 'slower':
    case 'stay':
    case 'meet': {
      const course = changedPace(session.course, elapsedMs, event)
      return course === session.course ? session : { ...session, course }
    }
    case 'found':
    case 'not-here':
    case 'next':
      return segmentDone(session, event)
    case 'again':
      return againFromRest(session, event)
    default:
      return session
  }
}

/** What a segment is left by that waits, or need not be played to its end. Finding the last thing leaves it too. */
function segmentDone(session: Playing, { type, atMs }: SessionEvent): Session {
  const { course } = session
  const segment = segmentOf(course)
  const count = segment?.kind === 'open' ? segment.cue.count : undefined
  if (segment?.kind === 'timed' && !segment.leave) return session
  if (type === 'found') {
    if (count === undefined) return session
    const found = course.found + 1
    if (found < count) return { ...session, course: { ...course, found } }
  }
  return segmentLeft({ ...course, log: chose(course.log, type, atMs) }, elapsedAt(session, atMs), atMs)
}

/** At the rest that a step ends with, once more can be chosen without another question in between. */
function againFromRest(session: Playing, event: Extract<SessionEvent, { type: 'next' | 'again' }>): Session {
  const { course } = session
  const segment = segmentOf(course)
  const resting = segment?.kind === 'open' && segment.cue.action === 'rest'
  if (!resting || course.segment + 1 < course.segments.length) return session
  const left = segmentLeft(course, elapsedAt(session, event.atMs), event.atMs)
  return left.status === 'between' ? doneAgain(left.course, event) : session
}
