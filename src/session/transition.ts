import { planOf, type Step } from '../exercises/plan'
import { begun } from './course'
import type { SessionEvent } from './event'
import { segmentLeft } from './onward'
import { segmentOf, type Session } from './session'
import { whileBetween } from './whileBetween'
import { whilePaused } from './whilePaused'
import { whilePlaying } from './whilePlaying'

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
  if (next === now || next.status === 'ready') return next
  return advanced({ ...next, course: { ...next.course, lastMs: atMs } }, atMs)
}

function obeyed(session: Session, event: SessionEvent): Session {
  if (event.type === 'said') return said(session, event)
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

/** Words about how one is change nothing but the log; once a session has ended they are said to its record. */
function said(session: Session, { answers, without = [] }: Extract<SessionEvent, { type: 'said' }>): Session {
  if (session.status === 'ready' || session.status === 'ended') return session
  const { log } = session.course
  const kept = { ...log.said }
  for (const name of without) delete kept[name]
  return { ...session, course: { ...session.course, log: { ...log, said: { ...kept, ...answers } } } }
}

/** Follows the score to `atMs` without losing a moment: a segment begins exactly where the one before it ended. */
function advanced(session: Session, atMs: number): Session {
  let now = session
  while (now.status === 'playing') {
    const segment = segmentOf(now.course)
    if (segment?.kind !== 'timed') return now
    const endMs = now.zeroAtMs + segment.score.totalMs
    if (atMs < endMs) return now
    now = segmentLeft({ ...now.course, lastMs: endMs }, segment.score.totalMs, endMs)
  }
  return now
}

/** A plan of one, for a step that somebody chose. */
export const readyFor = (step: Step): Session => ({ status: 'ready', plan: planOf(step) })
