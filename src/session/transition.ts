import { planOf, type Step } from '../exercises/plan'
import type { SessionEvent } from './event'
import { begun, againStep, enterSegment, enterStep, finished, inserted } from './course'
import { chose, pauseOver, playedUntil } from './log'
import { changedPace, holdEndedFor } from './repace'
import { elapsedAt, hasNext, segmentOf, type Course, type Session } from './session'

type Playing = Extract<Session, { status: 'playing' }>
type Paused = Extract<Session, { status: 'paused' }>
type Between = Extract<Session, { status: 'between' }>

/**
 * What the session is after an event. Time itself comes first: whatever the score says has ended by `event.atMs` has
 * ended. An event that makes no sense where the session is returns that very session, so callers may compare with `===`.
 *
 * @throws RangeError if the time is not finite: only a bug sends that. A time before the last event counts as that one's.
 */
export function transition(session: Session, event: SessionEvent): Session {
  if (!Number.isFinite(event.atMs)) throw new RangeError(`atMs ${event.atMs}`)
  const atMs = session.status === 'ready' ? event.atMs : Math.max(event.atMs, session.course.lastMs)
  const now = advanced(session, atMs)
  const next = obeyed(now, { ...event, atMs })
  if (next === now || event.type === 'tick' || next.status === 'ready') return next
  return { ...next, course: { ...next.course, lastMs: atMs } }
}

function obeyed(session: Session, event: SessionEvent): Session {
  switch (session.status) {
    case 'ready':
      return event.type === 'start' ? begun(session.plan, event.atMs) : session
    case 'playing':
      return whilePlaying(session, event)
    case 'paused':
      return whilePaused(session, event)
    case 'between':
      return whileBetween(session, event)
    case 'ended':
      return session
  }
}

/** Follows the score to `atMs` without losing a moment: a segment begins exactly where the one before it ended. */
function advanced(session: Session, atMs: number): Session {
  let now = session
  while (now.status === 'playing') {
    const segment = segmentOf(now.course)
    if (segment?.kind !== 'timed' || atMs - now.zeroAtMs < segment.score.totalMs) return now
    now = segmentLeft(now, now.zeroAtMs + segment.score.totalMs)
  }
  return now
}

function segmentLeft({ course, zeroAtMs }: Playing, atMs: number): Session {
  const left = enterSegment(course, atMs - zeroAtMs)
  return left.segment < left.segments.length
    ? { status: 'playing', course: left, zeroAtMs: atMs }
    : stepLeft(left, 'whole', atMs)
}

const stepLeft = (course: Course, how: 'whole' | 'skipped', atMs: number): Session => ({
  status: 'between',
  course: finished({ ...course, log: playedUntil(course.log, atMs) }, how),
  resting: false,
})

function whilePlaying(session: Playing, event: SessionEvent): Session {
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
  return segmentLeft({ ...session, course: { ...session.course, log: chose(session.course.log, type, atMs) } }, atMs)
}

function whilePaused(session: Paused, event: SessionEvent): Session {
  const { course, elapsedMs } = session
  const { atMs, type } = event
  // A pause of no length is one that `whilePlaying` made on the way out: nothing to remember.
  const free = atMs > course.log.sinceMs ? { ...course, log: pauseOver(course.log, atMs) } : course
  const running = segmentOf(free) !== undefined
  switch (type) {
    case 'resume':
      return session.why === 'worse' ? session : { status: 'playing', course: free, zeroAtMs: atMs - elapsedMs }
    case 'again':
      if (session.why === 'worse' || !running) return session
      return enterStep(inserted(finished(enterSegment(free, elapsedMs), 'ended'), againStep(free, elapsedMs)), atMs)
    case 'skip':
      if (!running) return session
      return {
        status: 'between',
        course: finished(chosen(enterSegment(free, elapsedMs), event), 'skipped'),
        resting: false,
      }
    case 'end':
      return {
        status: 'ended',
        course: running ? finished(chosen(enterSegment(free, elapsedMs), event), 'ended') : chosen(free, event),
      }
    case 'else':
      return chosenElse(running ? finished(enterSegment(free, elapsedMs), 'ended') : free, event)
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

function whileBetween(session: Between, event: SessionEvent): Session {
  const { course } = session
  switch (event.type) {
    case 'next':
      return hasNext(course) ? enterStep(chosen(course, event), event.atMs) : session
    case 'again':
      return enterStep(inserted(chosen(course, event), againStep(course)), event.atMs)
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

const chosen = (course: Course, { type, atMs }: SessionEvent): Course => ({
  ...course,
  log: chose(course.log, type, atMs),
})

function chosenElse(course: Course, event: Extract<SessionEvent, { type: 'else' }>): Session {
  return enterStep(inserted(chosen(course, event), event.step), event.atMs)
}

const worseNoted = (session: Paused, atMs: number): Paused => ({
  ...session,
  course: { ...session.course, log: { ...session.course.log, worse: [...session.course.log.worse, atMs] } },
})

/** A plan of one, for a step that somebody chose. */
export const readyFor = (step: Step): Session => ({ status: 'ready', plan: planOf(step) })
