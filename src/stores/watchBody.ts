import { faceContactMs } from '../care/contacts'
import { exerciseOf } from '../exercises/catalogue'
import { groupIds, type GroupId } from '../exercises/muscleGroups'
import { segmentOf, stepOf, type Session } from '../session/session'
import type { WallClock } from '../device/wallClock'
import type { LimitsStore } from './limitsStore'
import type { SessionStore } from './sessionStore'
import type { WaysStore } from './waysStore'

interface Watching {
  readonly limits: LimitsStore
  readonly ways: WaysStore
  readonly wallClock: WallClock
}

/**
 * Notes what a session does that later ones have to know: cold on the face in the moment in which it comes there,
 * movement while it lasts, and parts of the body that were left out on the spot.
 */
export function watchBody(store: SessionStore, { limits, ways, wallClock }: Watching): void {
  store.subscribe(({ session, startedAtMs, events }, before) => {
    // An event is told before what it makes of the session.
    const part = events !== before.events && events.at(-1)?.type === 'next' ? partOf(session) : undefined
    if (part) ways.getState().keep({ leftOut: [...new Set([...(ways.getState().ways.leftOut ?? []), part])] })
    if (session === before.session) return
    const contactMs = faceContactMs(session)
    if (contactMs !== undefined) {
      limits.getState().touched([{ atMs: wallClock.nowMs(), of: contactName(startedAtMs, contactMs) }])
    }
    if (isMoving(before.session) || isMoving(session)) limits.getState().moved()
  })
}

/** The same whether it is seen now or read later from what was written down. */
export const contactName = (startedAtMs: number, contactMs: number): string => `${startedAtMs}+${Math.round(contactMs)}`

function isMoving(session: Session): boolean {
  const step = session.status === 'playing' ? stepOf(session.course) : undefined
  return step !== undefined && exerciseOf(step.exercise).family === 'move'
}

/** The part of the body that is asked for just now. All of it at once is not a part to leave out for good. */
function partOf(session: Session): GroupId | undefined {
  const step = session.status === 'playing' ? stepOf(session.course) : undefined
  const segment = session.status === 'playing' ? segmentOf(session.course) : undefined
  if (!step || exerciseOf(step.exercise).family !== 'muscle' || segment?.kind !== 'timed') return undefined
  return groupIds.find((id) => id !== 'whole' && id === segment.score.cues[0]?.part)
}
