import { useEffect } from 'react'
import { useStore } from 'zustand'
import { exerciseOf } from '../../exercises/catalogue'
import { readLink } from '../../exercises/link'
import { stepOf, type Session } from '../../session/session'
import { readyFor } from '../../session/transition'
import type { SessionStore } from '../../stores/sessionStore'
import type { ScreenProps } from '../places'
import { useRunning, useWorld } from '../world'
import { Between } from './Between'
import { Ended } from './Ended'
import { Frame, type Picture } from './Frame'
import { NotHelping } from './NotHelping'
import { openSession } from './openSession'
import { Playing } from './Playing'
import { Ready } from './Ready'
import { useGuideGivenBack } from './useGuideGivenBack'

/** A session, whatever it is doing. An address of an exercise opens it ready; nothing starts by itself. */
export function SessionScreen({ address }: ScreenProps) {
  const world = useWorld()
  const { session, from } = useRunning()
  const linked = address.startsWith('go/')
  useEffect(() => {
    if (linked && world.running.getState().from !== address) {
      openSession(world, readyFor(readLink(address).step), address)
    }
  }, [linked, address, world])
  useGuideGivenBack()
  return session && (!linked || from === address) ? <Guided store={session} /> : null
}

/** One frame for all of a session's states: its root stays the same element from the first moment to the last. */
function Guided({ store }: { readonly store: SessionStore }) {
  const session = useStore(store, (state) => state.session)
  return (
    <Frame store={store} session={session} picture={pictureOf(session)}>
      <State store={store} session={session} />
    </Frame>
  )
}

function State({ store, session }: { readonly store: SessionStore; readonly session: Session }) {
  const { from } = useRunning()
  switch (session.status) {
    case 'ready':
      return (
        <Ready
          store={store}
          plan={session.plan}
          problem={from.startsWith('go/') ? readLink(from).problem : undefined}
        />
      )
    case 'playing':
      return <Playing store={store} session={session} />
    case 'paused':
      return session.why === 'worse' ? <NotHelping store={store} /> : <Playing store={store} session={session} />
    case 'between':
      return <Between store={store} session={session} />
    case 'ended':
      return <Ended session={session} />
  }
}

/** What is to be seen of the guide outside the app: all of it, its slow light, or nothing. */
function pictureOf(session: Session): Picture {
  if (session.status === 'ready') return 'breath'
  if (session.status !== 'playing' && (session.status !== 'paused' || session.why === 'worse')) return 'none'
  const step = stepOf(session.course)
  const picture = step && exerciseOf(step.exercise).picture
  return picture === 'breath' || picture === 'light' ? picture : 'none'
}
