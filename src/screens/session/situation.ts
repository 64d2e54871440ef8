import { contactsLeft, movementEndedMs } from '../../care/limits'
import type { Situation } from '../../care/beforeStep'
import type { SessionStore } from '../../stores/sessionStore'
import type { World } from '../world'
import { bodyOf } from './bodyOf'

/** What is known at this moment, for whatever is about to begin. Without a session nothing has been answered. */
export function situationNow(world: World, store?: SessionStore): Situation {
  const { remembered, damaged, answered, contacts, movedAtMs } = bodyOf(world).limits.getState()
  const wallMs = world.devices.wallClock.nowMs()
  const said = answered && answered.of === store ? answered : undefined
  return {
    known: { remembered, ...(said?.cautions ? { answered: said.cautions } : {}) },
    askAll: damaged,
    sinceMovementMs: Math.min(
      sinceMovement(store),
      // A clock that was set back makes movement seem to lie ahead: then it was not long ago either.
      movedAtMs === undefined ? Infinity : Math.abs(wallMs - movedAtMs),
    ),
    contactsLeft: contactsLeft(
      contacts.map(({ atMs }) => atMs),
      wallMs,
    ),
    ...(said?.holds === undefined ? {} : { holds: said.holds }),
  }
}

/** How long ago movement ended in this very session, in ms; without end where there was none. */
function sinceMovement(store: SessionStore | undefined): number {
  const session = store?.getState().session
  if (!store || !session || session.status === 'ready') return Infinity
  const endedMs = movementEndedMs(session.course.log)
  return endedMs === undefined ? Infinity : store.getState().nowMs() - endedMs
}
