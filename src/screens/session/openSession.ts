import type { Session } from '../../session/session'
import { createKeeping } from '../../stores/keeping'
import { createSessionStore, type SessionStore } from '../../stores/sessionStore'
import { nothingRunning, type World } from '../world'

/** Makes a session the one that is under way, in place of any other. It does not start it. */
export function openSession(world: World, initial: Session, from: string): SessionStore {
  closeSession(world)
  const session = createSessionStore(initial, world.devices)
  const keeping = createKeeping(session, from.split('?', 1)[0] ?? from, { ...world.devices, history: world.history })
  world.running.setState({ session, keeping, from })
  return session
}

/** No session is under way any more. One that still was, ends here, and is kept like any other. */
export function closeSession(world: World): void {
  const running = world.running.getState().session?.getState()
  if (running && running.session.status !== 'ready') running.send({ type: 'end' })
  running?.stop()
  world.running.setState(nothingRunning, true)
}
