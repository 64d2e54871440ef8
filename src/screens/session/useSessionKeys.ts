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
      // A key that is held down is pressed once: or Escape, held, would pause and end.
      if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return
      const plays = session.status === 'playing'
      if (event.key === 'Escape') send(plays ? { type: 'pause', why: 'person' } : { type: 'end' })
      const holds = plays || session.status === 'paused' // elsewhere it scrolls, as on any page
      if (event.key !== ' ' || !holds || controlIn(event.target)) return
      event.preventDefault()
      if (plays) send({ type: 'pause', why: 'person' })
      else carryOn()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

const controlIn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary') !== null
