import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { beforeStep } from '../../care/beforeStep'
import { flowsOnAfterMs } from '../../session/flow'
import type { Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { useSetting, useWorld, type World } from '../world'
import { situationNow } from './situation'

interface FlowThroughProps {
  readonly store: SessionStore
  readonly session: Session
}

/**
 * For whoever has chosen that a sequence goes on past its rests by itself. It never does where there is something to
 * ask first, where something else would come than was planned, or while nobody can see the page.
 */
export function FlowThrough({ store, session }: FlowThroughProps) {
  const t = useTranslations()
  const world = useWorld()
  const wanted = useSetting('flowThrough')
  const flows = wanted && flowsOnAfterMs(session, store.getState().nowMs()) !== undefined && isFree(store, world)
  const at = session.status === 'ready' ? '' : `${session.status} ${session.course.step} ${session.course.segment}`
  useEffect(() => {
    if (!flows) return
    const { timer, page } = world.devices
    let cancel = () => {}
    const wait = () => {
      cancel()
      const { session: now, nowMs, send } = store.getState()
      const waitMs = page.hidden() ? undefined : flowsOnAfterMs(now, nowMs())
      if (waitMs !== undefined) cancel = timer.after(waitMs, () => isFree(store, world) && send({ type: 'next' }))
    }
    wait()
    const forget = page.onChange(wait)
    return () => {
      forget()
      cancel()
    }
  }, [flows, at, store, world])
  return flows && session.status === 'between' ? (
    <p className="quiet" role="status">
      {t('care.flowing')}
    </p>
  ) : null
}

/** Whether the next step could begin as it was planned, with nothing asked. */
function isFree(store: SessionStore, world: World): boolean {
  const { session } = store.getState()
  const next = session.status === 'ready' ? undefined : session.course.steps[session.course.step + 1]
  const before = next && beforeStep(next, situationNow(world, store))
  return before?.kind === 'begin' && !before.why
}
