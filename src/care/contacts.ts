import { exerciseOf } from '../exercises/catalogue'
import type { SessionEvent } from '../session/event'
import type { Journal } from '../session/journal'
import { ready, segmentOf, stepOf, type Session } from '../session/session'
import { transition } from '../session/transition'

/** The session time, in ms, at which the cold that is on the face now was put there; none while there is none. */
export function faceContactMs(session: Session): number | undefined {
  if (session.status !== 'playing' && session.status !== 'paused') return undefined
  const step = stepOf(session.course)
  const segment = segmentOf(session.course)
  if (!step || segment?.kind !== 'timed' || !exerciseOf(step.exercise).faceContact) return undefined
  return segment.score.cues.some(({ action }) => action === 'cold') ? session.course.entered.atMs : undefined
}

/**
 * Every moment at which cold came to the face in a session that is written down, in ms since it began: what other
 * places may have lost when the page was killed. `untilMs`: when it was last seen.
 */
export function faceContactsIn({ plan, events }: Journal, untilMs: number): readonly number[] {
  const found = new Set<number>()
  let session: Session = ready(plan)
  const happen = (event: SessionEvent) => {
    session = transition(session, event)
    const atMs = faceContactMs(session)
    if (atMs !== undefined) found.add(atMs)
  }
  for (const event of [...events, { type: 'tick', atMs: untilMs } as const]) {
    // Hands-free, one contact can follow another with no event between them: each segment's end is looked at.
    for (let endMs = segmentEndMs(session); endMs < event.atMs; endMs = segmentEndMs(session)) {
      happen({ type: 'tick', atMs: endMs })
    }
    happen(event)
  }
  return [...found]
}

/** When the segment under way ends by itself; never, where it does not. */
function segmentEndMs(session: Session): number {
  const segment = session.status === 'playing' ? segmentOf(session.course) : undefined
  return session.status === 'playing' && segment?.kind === 'timed' ? session.zeroAtMs + segment.score.totalMs : Infinity
}
