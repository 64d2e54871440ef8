import { useEffect } from 'react'
import { useStore } from 'zustand'
import { exerciseOf } from '../../exercises/catalogue'
import type { Step } from '../../exercises/plan'
import { stepOf, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import type { ScreenProps } from '../places'
import { useRunning, useWorld } from '../world'
import { Between } from './Between'
import { CheckingIn } from './checks/CheckingIn'
import { Elsewhere } from './Elsewhere'
import { Ended } from './Ended'
import { FlowThrough } from './FlowThrough'
import { Frame, type Picture } from './Frame'
import { NotHelping } from './NotHelping'
import { Onward } from './Onward'
import { openLinked } from './openLinked'
import { Playing } from './Playing'
import { Ready } from './Ready'
import { useAnnouncing } from './useAnnounce'
import { useGuideGivenBack } from './useGuideGivenBack'

/** A session, whatever it is doing. An address of an exercise opens it ready; nothing starts by itself. */
export function SessionScreen({ address }: ScreenProps) {
  const world = useWorld()
  const { session, from } = useRunning()
  const linked = address.startsWith('go/')
  useEffect(() => {
    if (linked && world.running.getState().from !== address) openLinked(world, address)
  }, [linked, address, world])
  useGuideGivenBack()
  useAnnouncing()
  // What stands behind the id only changes how it is opened: what is there stays until it has been.
  return session && (!linked || idIn(from) === idIn(address)) ? <Guided store={session} /> : null
}

const idIn = (address: string) => address.split('?', 1)[0]

/** One frame for all of a session's states: its root stays the same element from the first moment to the last. */
function Guided({ store }: { readonly store: SessionStore }) {
  const session = useStore(store, (state) => state.session)
  return (
    <CheckingIn store={store}>
      <Frame store={store} session={session} picture={pictureOf(session)}>
        <Onward store={store}>
          <State store={store} session={session} />
          <FlowThrough store={store} session={session} />
        </Onward>
      </Frame>
    </CheckingIn>
  )
}

function State({ store, session }: { readonly store: SessionStore; readonly session: Session }) {
  switch (session.status) {
    case 'ready':
      return <Ready store={store} plan={session.plan} />
    case 'playing':
      return <Playing store={store} session={session} />
    case 'paused':
      if (session.why === 'elsewhere') return <Elsewhere />
      return session.why === 'worse' ? (
        <NotHelping store={store} session={session} />
      ) : (
        <Playing store={store} session={session} />
      )
    case 'between':
      return <Between store={store} session={session} />
    case 'ended':
      return <Ended session={session} />
  }
}

/** What is to be seen of the guide outside the app: all of it, its slow light, or nothing. */
function pictureOf(session: Session): Picture {
  if (session.status === 'ready') return pictureFor(session.plan.steps[0])
  if (session.status !== 'playing' && session.status !== 'paused') return 'none'
  const still = session.status === 'paused' && (session.why === 'worse' || session.why === 'elsewhere')
  return still ? 'none' : pictureFor(stepOf(session.course))
}

function pictureFor(step: Step | undefined): Picture {
  const picture = step && exerciseOf(step.exercise).picture
  return picture === 'breath' || picture === 'light' ? picture : 'none'
}
