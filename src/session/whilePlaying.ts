import type { SessionEvent } from './event'
import { chose, playedUntil } from './log'
import { segmentLeft, worseNoted, type Paused, type Playing } from './onward'
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
      return openLeft(session, event)
    default:
      return session
  }
}

/** What an open segment is left by. Finding the last thing leaves it too; nothing has to be found. */
function openLeft(session: Playing, { type, atMs }: SessionEvent): Session {
  const segment = segmentOf(session.course)
  if (segment?.kind !== 'open') return session
  if (type === 'found') {
    if (segment.cue.count === undefined) return session
    const found = session.course.found + 1
    if (found < segment.cue.count) return { ...session, course: { ...session.course, found } }
  }
  return segmentLeft({ ...session.course, log: chose(session.course.log, type, atMs) }, elapsedAt(session, atMs), atMs)
}
