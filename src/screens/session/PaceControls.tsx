import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Segment } from '../../score/segment'
import type { Present } from '../../session/now'
import type { Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { useSay } from '../words'
import { useAnnounce } from './useAnnounce'
import { useGuideKeys } from './useGuideKeys'
import { useOnward } from './useOnward'
import styles from './session.module.css'

interface PaceControlsProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
  readonly present: Present
}

type Answer = 'fromNextBreath' | 'fromNow' | 'shortest' | 'longest'

/**
 * Pause in the middle. Beside it, where a breath is paced, shorter and longer breaths, with an answer at once to
 * whichever was tapped; elsewhere what can be left out or come away from, and skipping.
 */
export function PaceControls({ store, session, segment, present }: PaceControlsProps) {
  const t = useTranslations()
  const say = useSay()
  const { send } = store.getState()
  const announce = useAnnounce()
  const { again, carryOn } = useOnward()
  const [answered, setAnswered] = useState<{ readonly answer: Answer; readonly breath: number | undefined }>()
  const paced = segment.kind === 'timed' && segment.breathing !== undefined
  const leave = segment.kind === 'timed' ? segment.leave : undefined
  const held = session.status === 'paused'
  const answer = answered?.breath === present.cue.breath ? answered?.answer : undefined // it stands until the next breath

  const change = (type: 'easier' | 'slower') => {
    if (!paced) return
    const inHold = type === 'easier' && present.cue.action === 'hold'
    send({ type })
    const changed = store.getState().session !== session
    const said = !changed ? (type === 'easier' ? 'shortest' : 'longest') : inHold ? 'fromNow' : 'fromNextBreath'
    setAnswered({ answer: said, breath: present.cue.breath })
    announce(t(`session.${said}`))
  }
  useGuideKeys(
    t('session.guide'),
    () => change('slower'),
    () => change('easier'),
  )
  return (
    <>
      <p className={styles.answer}>{answer && t(`session.${answer}`)}</p>
      <div className={styles.controls}>
        {paced && (
          <button type="button" className={styles.pace} data-action="easier" onClick={() => change('easier')}>
            {t('session.shorter')}
          </button>
        )}
        {leave && (
          <button
            type="button"
            className={styles.pace}
            data-action="next"
            disabled={held}
            onClick={() => send({ type: 'next' })}
          >
            {say(leave)}
          </button>
        )}
        <button
          type="button"
          className={styles.pause}
          data-action={held ? 'resume' : 'pause'}
          onClick={() => (held ? carryOn() : send({ type: 'pause', why: 'person' }))}
        >
          {held ? t('session.resume') : t('session.pause')}
        </button>
        {paced && (
          <button type="button" className={styles.pace} data-action="slower" onClick={() => change('slower')}>
            {t('session.longer')}
          </button>
        )}
        {leave && (
          <button type="button" className={styles.pace} data-action="skip" onClick={() => send({ type: 'skip' })}>
            {t('session.skip')}
          </button>
        )}
      </div>
      {session.status === 'paused' && session.why === 'gap' && (
        <div className={styles.small}>
          <button type="button" className="link" data-action="again" onClick={again}>
            {t('session.startOver')}
          </button>
          <button type="button" className="link" data-action="end" onClick={() => send({ type: 'end' })}>
            {t('session.leaveIt')}
          </button>
        </div>
      )}
    </>
  )
}
