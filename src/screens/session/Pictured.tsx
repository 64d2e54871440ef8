import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Score } from '../../score/score'
import type { Segment } from '../../score/segment'
import type { Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import type { GuidePlace } from '../../ui/guide/guideMotion'
import { useGuide } from '../../ui/guide/useGuide'
import { motionOf, slowLight } from './motionOf'

interface PicturedProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
}

/** The guide moves, or is held, as this segment says. It draws nothing itself: the guide stands outside the app. */
export function Pictured({ store, session, segment }: PicturedProps) {
  const zeroMs = useStore(store, (state) => state.zeroMs)
  const place =
    session.status === 'playing' ? { zeroMs: zeroMs + session.zeroAtMs } : { heldMs: Math.max(0, session.elapsedMs) }
  return segment.kind === 'timed' ? (
    <Breathing score={segment.score} place={place} />
  ) : (
    <SlowLight place={'heldMs' in place ? place : { zeroMs: place.zeroMs }} />
  )
}

function Breathing({ score, place }: { readonly score: Score; readonly place: GuidePlace }) {
  useGuide(
    useMemo(() => motionOf(score), [score]),
    place,
  )
  return null
}

function SlowLight({ place }: { readonly place: GuidePlace }) {
  useGuide(slowLight, place)
  return null
}
