import { useEffect, useReducer } from 'react'
import { elapsedAt, type Session } from '../../../session/session'
import type { SessionStore } from '../../../stores/sessionStore'
import { useWorld } from '../../world'

/**
 * Time in the segment, in ms, read anew at every instant that `nextMs` names: one timer, aimed at the next of them. A
 * late or early call changes nothing but when it is asked again.
 */
export function useElapsed(
  store: SessionStore,
  session: Extract<Session, { status: 'playing' | 'paused' }>,
  nextMs: (elapsedMs: number) => number | undefined,
): number {
  const { timer } = useWorld().devices
  const [, look] = useReducer((count: number) => count + 1, 0)
  const elapsedMs = elapsedAt(session, store.getState().nowMs())
  useEffect(() => {
    if (session.status !== 'playing') return
    const nowMs = elapsedAt(session, store.getState().nowMs())
    const dueMs = nextMs(elapsedMs)
    return dueMs === undefined ? undefined : timer.after(dueMs - nowMs, look)
  }, [session, store, timer, nextMs, elapsedMs])
  return elapsedMs
}
