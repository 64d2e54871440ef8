import { useEffect, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Present } from '../../session/now'
import { stepOf, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { Appear } from '../../ui/Appear'
import { Bar } from '../../ui/Bar'
import { useWorld } from '../world'
import styles from './session.module.css'

export type Picture = 'breath' | 'light' | 'none'

interface FrameProps {
  readonly store: SessionStore
  readonly session: Session
  readonly picture: Picture
  readonly children: ReactNode
}

/** What every state of a session has in common: its hooks, and the bar with End apart from Leave. */
export function Frame({ store, session, picture, children }: FrameProps) {
  const t = useTranslations()
  const world = useWorld()
  const present = useStore(store, (state) => state.present)
  const { send } = store.getState()
  usePicture(picture)
  useHeading(headed(session))
  const person = () => {
    send({ type: 'pause', why: 'person' })
    world.go('help')
  }
  return (
    <main className={styles.session} {...hooksOf(session, present)}>
      <Appear state={headed(session)} className="content">
        {children}
      </Appear>
      <Bar onPerson={person}>
        {canEnd(session) && (
          <button type="button" data-action="end" className={styles.end} onClick={() => send({ type: 'end' })}>
            {t('bar.end')}
          </button>
        )}
      </Bar>
    </main>
  )
}

/** What stands on the session's root for tests, styles and anyone who builds on it. */
function hooksOf(session: Session, present: Present | undefined) {
  if (session.status === 'ready') {
    return { 'data-status': session.status, 'data-exercise': session.plan.steps[0]?.exercise }
  }
  return {
    'data-status': session.status,
    'data-exercise': stepOf(session.course)?.exercise,
    'data-cue': present?.cue.action ?? (session.status === 'between' ? 'rest' : undefined),
    'data-cue-index': present?.index ?? Math.max(0, session.course.cuesBefore - 1),
  }
}

/** Tells the page, where the guide stands, what is to be seen of it. */
function usePicture(picture: Picture) {
  useEffect(() => {
    document.documentElement.dataset.picture = picture
  }, [picture])
}

/** What another tab goes on with is not to be ended here. */
const canEnd = (session: Session): boolean =>
  session.status === 'paused'
    ? session.why !== 'elsewhere'
    : session.status === 'playing' || session.status === 'between'

/** Playing and held are one screen: the focus stays on Pause. Every other change of state is a new screen, read from its heading. */
function headed(session: Session): string {
  if (session.status !== 'paused') return session.status
  return session.why === 'worse' || session.why === 'elsewhere' ? session.why : 'playing'
}

function useHeading(state: string) {
  useEffect(() => {
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#root h1')?.focus({ preventScroll: true })
  }, [state])
}
