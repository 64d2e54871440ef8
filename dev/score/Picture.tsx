import { useEffect, useLayoutEffect, useMemo } from 'react'
import { exerciseOf } from '../../src/exercises/catalogue'
import type { Step } from '../../src/exercises/plan'
import { Pictured } from '../../src/screens/session/Pictured'
import { presentAt } from '../../src/session/now'
import { segmentOf, type Session } from '../../src/session/session'
import { readyFor, transition } from '../../src/session/transition'
import { createSessionStore } from '../../src/stores/sessionStore'
import { fakeSessionDevices } from '../../tests/fakes/fakeDevices'
import type { Position } from './position'

interface PictureProps {
  readonly step: Step
  readonly at: Position
}

/** The picture as the session's own screen shows it where it is held: the page's guide, or one drawn by itself. */
export function Picture({ step, at }: PictureProps) {
  const store = useMemo(() => createSessionStore(readyFor(step), fakeSessionDevices()), [step])
  const session = useMemo(() => heldAt(step, at), [step, at])
  useLayoutEffect(() => {
    if (session) store.setState({ session, present: presentAt(session, 0) })
  }, [store, session])
  useEffect(() => {
    const { picture } = exerciseOf(step.exercise)
    document.documentElement.dataset.picture = picture === 'breath' || picture === 'light' ? picture : 'none'
  }, [step])
  const segment = session && segmentOf(session.course)
  return segment ? (
    <div className="pictured">
      <Pictured store={store} session={session} segment={segment} />
    </div>
  ) : null
}

/** A session of this one step, held at that place of it. */
function heldAt(step: Step, at: Position): Extract<Session, { status: 'paused' }> | undefined {
  const begun = transition(readyFor(step), { type: 'start', atMs: 0 })
  if (begun.status !== 'playing') return undefined
  return { status: 'paused', course: { ...begun.course, segment: at.segment }, elapsedMs: at.elapsedMs, why: 'person' }
}
