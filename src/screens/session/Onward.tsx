import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { beforeStep } from '../../care/beforeStep'
import { exerciseOf } from '../../exercises/catalogue'
import type { Step } from '../../exercises/plan'
import { againStep } from '../../session/course'
import type { SessionStore } from '../../stores/sessionStore'
import { useWorld, type World } from '../world'
import { asksAgain } from './asksAgain'
import { Before } from './Before'
import { bodyOf, recallContacts } from './bodyOf'
import { situationNow } from './situation'

/** A step that somebody wants to begin. */
interface Wish {
  readonly step: Step
  /** Begins it, as it suits. */
  readonly then: (fit: Step) => void
  /** Whoever wishes shows by itself what stands in for the step: it need not be offered here. */
  readonly shows?: boolean
}

interface Wishing {
  readonly store: SessionStore
  /** What has to be asked is asked first, and what begins suits the person at that moment. */
  readonly wish: (wish: Wish) => void
}

const Context = createContext<Wishing | undefined>(undefined)

export const useWishing = (): Wishing | undefined => useContext(Context)

interface OnwardProps {
  readonly store: SessionStore
  readonly children: ReactNode
}

/** Stands before every step of a session. While there is something to ask or to offer, that is shown in place of the rest. */
export function Onward({ store, children }: OnwardProps) {
  const world = useWorld()
  const { limits } = bodyOf(world)
  const [wish, setWish] = useState(() => pickedUp(world, store))
  const looking = useRef(false)
  useStore(limits)

  const proceed = useCallback(
    (next: Wish) => {
      const before = beforeStep(next.step, situationNow(world, store))
      const begins = before.kind === 'begin' && (next.shows === true || !before.why)
      setWish(begins ? undefined : next)
      if (begins) next.then(before.step)
    },
    [world, store],
  )

  const want = useCallback(
    (next: Wish) => {
      if (!exerciseOf(next.step.exercise).cautionsAsked) return proceed(next)
      if (looking.current) return
      looking.current = true
      void recallContacts(world).then(() => {
        looking.current = false
        limits.getState().refresh()
        proceed(next)
      })
    },
    [world, limits, proceed],
  )

  const before = wish && beforeStep(wish.step, situationNow(world, store))
  useReturn(before !== undefined)
  return (
    <Context value={useMemo(() => ({ store, wish: want }), [store, want])}>
      {wish && before ? (
        <Before
          before={before}
          store={store}
          onOn={() => proceed(wish)}
          onBack={() => setWish(undefined)}
          onBegin={wish.then}
        />
      ) : (
        children
      )}
    </Context>
  )
}

/** After the page was gone, somebody has said to carry on: where that has to be asked about again, it is, at once. */
function pickedUp(world: World, store: SessionStore): Wish | undefined {
  const { session, send } = store.getState()
  if (session.status === 'ready' || !asksAgain(world, store)) return undefined
  const step = againStep(session.course)
  return { step, then: (fit) => send(fit === step ? { type: 'again' } : { type: 'again', step: fit }) }
}

/** Back from a question, whatever it stood before is a screen that is arrived at once more. */
function useReturn(away: boolean) {
  const was = useRef(away)
  useEffect(() => {
    if (was.current && !away) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    was.current = away
  }, [away])
}
