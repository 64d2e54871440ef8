import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { elapsedAt, segmentOf, stepOf, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { CheckInLink } from './checks/CheckingIn'
import { ComfortQuestion } from './ComfortQuestion'
import { Dim } from './Dim'
import { MoreWays } from './MoreWays'
import { OpenControls } from './OpenControls'
import { PaceControls } from './PaceControls'
import { Pictured } from './Pictured'
import { SoundControl } from './SoundControl'
import { usePaceAnswer } from './usePaceAnswer'
import { useSessionKeys } from './useSessionKeys'
import { Words } from './Words'
import styles from './session.module.css'

interface PlayingProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
}

/** Under way, or held: the picture, the words, and every way to change or leave it. */
export function Playing({ store, session }: PlayingProps) {
  const t = useTranslations()
  const present = useStore(store, (state) => state.present)
  const [dim, setDim] = useState(false)
  const held = session.status === 'paused'
  if (dim && held) setDim(false) // that it is held is seen, whatever held it
  const { send } = store.getState()
  useSessionKeys(store)
  const pace = usePaceAnswer(store, present)
  const segment = segmentOf(session.course)
  const step = stepOf(session.course)
  useFocusKept(segment)
  if (!segment || !step || !present) return null
  const leftMs =
    segment.kind === 'timed' ? () => segment.score.totalMs - elapsedAt(session, store.getState().nowMs()) : undefined
  return (
    <>
      <h1 className="unseen" tabIndex={-1}>
        {t('session.label', { name: t(`exercise.${step.exercise}.name`) })}
      </h1>
      <Pictured store={store} session={session} segment={segment} />
      <Words session={session} segment={segment} present={present} />
      {segment.kind === 'open' && step.exercise === 'breathe/comfort' && (
        <ComfortQuestion store={store} session={session} cue={segment.cue} />
      )}
      {segment.kind === 'open' && step.exercise !== 'breathe/comfort' && (
        <OpenControls cue={segment.cue} found={session.course.found} held={held} send={send} />
      )}
      <PaceControls store={store} session={session} segment={segment} pace={pace} />
      <div className={styles.small}>
        <button type="button" className="link" data-action="worse" onClick={() => send({ type: 'worse' })}>
          {t('session.worse')}
        </button>
        <SoundControl />
        <button type="button" className="link quiet" disabled={held} onClick={() => setDim(true)}>
          {t('session.dim')}
        </button>
        <MoreWays
          paced={segment.kind === 'timed' && segment.breathing !== undefined}
          leftMs={leftMs}
          send={send}
          onPace={pace.change}
        />
        <CheckInLink session={session} />
      </div>
      {dim && !held && <Dim present={present} onLight={() => setDim(false)} />}
    </>
  )
}

/**
 * What was tapped to go on may be gone with what it belonged to: the focus then is on Pause, and not on nothing. At the
 * beginning it goes to the heading, and is not read out twice.
 */
function useFocusKept(segment: object | undefined) {
  const shown = useRef(segment)
  useEffect(() => {
    if (shown.current === segment) return
    shown.current = segment
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('main [data-action=pause]')?.focus({ preventScroll: true })
  }, [segment])
}
