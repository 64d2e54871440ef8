import { useEffect } from 'react'
import { useStore } from 'zustand'
import { readLink } from '../../exercises/link'
import { readyFor } from '../../session/transition'
import type { SessionStore } from '../../stores/sessionStore'
import type { ScreenProps } from '../places'
import { useRunning, useWorld } from '../world'
import { Between } from './Between'
import { Ended } from './Ended'
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

function Guided({ store }: { readonly store: SessionStore }) {
  const { from } = useRunning()
  const session = useStore(store, (state) => state.session)
  switch (session.status) {
    case 'ready':
      return <Ready store={store} plan={session.plan} problem={readLink(from).problem} />
    case 'playing':
      return <Playing store={store} session={session} />
    case 'paused':
      return session.why === 'worse' ? (
        <NotHelping store={store} session={session} />
      ) : (
        <Playing store={store} session={session} />
      )
    case 'between':
      return <Between store={store} session={session} />
    case 'ended':
      return <Ended store={store} session={session} />
  }
}
