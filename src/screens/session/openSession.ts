import { hasMark, withMark } from '../../exercises/linkMarks'
import type { Interrupted } from '../../session/interrupted'
import { asLastSeen, heldEvents } from '../../session/interrupted'
import type { Session } from '../../session/session'
import { transition } from '../../session/transition'
import { createKeeping, type SessionKeeping } from '../../stores/keeping'
import { createSessionStore, type PickedUp, type SessionStore } from '../../stores/sessionStore'
import { watchBody } from '../../stores/watchBody'
import { nothingRunning, type World } from '../world'
import { bodyOf } from './bodyOf'

/** Makes a session the one that is under way, in place of any other, here and in other tabs. It does not start it. */
export function openSession(world: World, initial: Session, from: string): SessionStore {
  return opened(world, initial, from)
}

/** Goes on with a session from before the page was opened: held where it was last seen, no time having passed. */
export function reopenSession(world: World, interrupted: Interrupted): SessionStore {
  const { journal, lastSeenMs: atMs, startedAtMs, id, from } = interrupted
  const held = heldEvents(interrupted)
  const session = held.reduce(transition, asLastSeen(interrupted))
  const source = withMark(from, 'practise', interrupted.rehearsal === true)
  const { said = [] } = interrupted
  return opened(world, session, source, {
    id,
    said,
    pickedUp: { atMs, startedAtMs, events: [...journal.events, ...held] },
  })
}

const longestId = 100

interface Before {
  readonly id: string
  readonly said: readonly unknown[]
  readonly pickedUp: PickedUp
}

function opened(world: World, initial: Session, from: string, before?: Before): SessionStore {
  closeSession(world)
  const { devices, settings, history } = world
  const session = createSessionStore(initial, devices, before?.pickedUp)
  watchBody(session, { ...bodyOf(world), wallClock: devices.wallClock })
  // What a link carried behind its id is not for the record, and no id is longer than this.
  const [source = from] = from.slice(0, longestId).split('?', 1)
  const keepHistory = () => settings.getState().keepHistory
  const kept = { ...devices, history, keepHistory }
  const keeping = createKeeping(session, source, kept, before?.id, hasMark(from, 'practise'), before?.said)
  const helper = hasMark(from, 'helper')
  world.running.setState({ session, keeping, letGo: takenWhenBegun(world, session, keeping), from, helper })
  return session
}

/** From its first moment on, this tab is the one that guides; another that did so pauses, and writes nothing more. */
function takenWhenBegun({ devices }: World, session: SessionStore, keeping: SessionKeeping): () => void {
  let letGo: (() => void) | undefined
  const take = () => {
    if (letGo || session.getState().session.status === 'ready') return
    letGo = devices.oneTab.take(() => {
      session.getState().send({ type: 'pause', why: 'elsewhere' })
      keeping.letGo()
    })
  }
  take()
  const forget = session.subscribe(take)
  return () => {
    forget()
    letGo?.()
  }
}

/** No session is under way any more. One that still was, ends here, and is kept like any other. */
export function closeSession(world: World): void {
  const { session, letGo } = world.running.getState()
  const running = session?.getState()
  if (running && running.session.status !== 'ready') running.send({ type: 'end' })
  running?.stop()
  letGo()
  world.running.setState(nothingRunning, true)
}
