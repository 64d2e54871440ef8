import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { askedNow, mayRateBefore } from '../../../care/checks'
import type { Session } from '../../../session/session'
import type { SessionStore } from '../../../stores/sessionStore'
import { useRatings } from '../../useRatings'
import { CheckIn } from './CheckIn'

interface Checking {
  readonly open: () => void
  readonly nowMs: () => number
}

const Context = createContext<Checking>({ open: () => {}, nowMs: () => 0 })

interface CheckingInProps {
  readonly store: SessionStore
  readonly children: ReactNode
}

/** Holds the sheet apart from the session's states: an answer under way is not cut off when a step ends meanwhile. */
export function CheckingIn({ store, children }: CheckingInProps) {
  const [open, setOpen] = useState(false)
  const status = useStore(store, ({ session }) => session.status)
  const context = useMemo(() => ({ open: () => setOpen(true), nowMs: store.getState().nowMs }), [store])
  return (
    <Context.Provider value={context}>
      {children}
      {open && status !== 'ended' && <CheckIn store={store} onClose={() => setOpen(false)} />}
    </Context.Provider>
  )
}

/** A quiet way to say how it is, for whoever looks for it. */
export function CheckInLink({ session }: { readonly session: Session }) {
  const t = useTranslations()
  const { open, nowMs } = useContext(Context)
  const ratings = useRatings()
  if (askedNow(session, ratings && mayRateBefore(session, nowMs())).length === 0) return null
  return (
    <button type="button" className="link quiet" data-action="check-in" aria-haspopup="dialog" onClick={open}>
      {t('check.open')}
    </button>
  )
}
