import { useTranslations } from 'use-intl'
import type { Segment } from '../../score/segment'
import type { Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { useSay } from '../words'
import { useGuideKeys } from './useGuideKeys'
import { useOnward } from './useOnward'
import type { PaceAnswer } from './usePaceAnswer'
import styles from './session.module.css'

interface PaceControlsProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
  readonly pace: PaceAnswer
}

/**
 * Pause in the middle. Beside it, where a breath is paced, shorter and longer breaths, with an answer at once to
 * whichever was tapped; elsewhere what can be left out or come away from, and skipping.
 */
export function PaceControls({ store, session, segment, pace }: PaceControlsProps) {
  const t = useTranslations()
  const say = useSay()
  const { send } = store.getState()
  const { again, carryOn } = useOnward()
  const paced = segment.kind === 'timed' && segment.breathing !== undefined
  const leave = segment.kind === 'timed' ? segment.leave : undefined
  const held = session.status === 'paused'
  const change = (type: 'easier' | 'slower') => paced && pace.change({ type })
  useGuideKeys(
    t('session.guide'),
    () => change('slower'),
    () => change('easier'),
  )
  return (
    <>
      <p className={styles.answer}>{paced && pace.text}</p>
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
