import { useEffect } from 'react'
import type { SessionStore } from '../../stores/sessionStore'
import { useOnward } from './useOnward'

/**
 * Space pauses and carries on, unless a control has the focus; Escape pauses, and again ends. Leaving by Shift three
 * times belongs to the page itself.
 */
export function useSessionKeys(store: SessionStore): void {
  const { carryOn } = useOnward()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { session, send } = store.getState()
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (event.key === 'Escape')
        send(session.status === 'playing' ? { type: 'pause', why: 'person' } : { type: 'end' })
      if (event.key !== ' ' || event.repeat || controlIn(event.target)) return
      event.preventDefault()
      if (session.status === 'playing') send({ type: 'pause', why: 'person' })
      if (session.status === 'paused') carryOn()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

const controlIn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null
