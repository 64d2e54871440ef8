import { useTranslations } from 'use-intl'
import type { OpenCue } from '../../score/segment'
import type { Happening } from '../../session/event'
import styles from './session.module.css'

interface OpenControlsProps {
  readonly cue: OpenCue
  readonly found: number
  readonly held: boolean
  readonly send: (happening: Happening) => void
}

/** How an open cue is left. Where there are things to find, a dot for each; fewer is fine. */
export function OpenControls({ cue, found, held, send }: OpenControlsProps) {
  const t = useTranslations()
  if (cue.action !== 'find' && cue.action !== 'rest' && cue.action !== 'prepare') return null
  const count = cue.count ?? 0
  return (
    <div className={styles.open}>
      {count > 0 && (
        <p className={styles.dots}>
          {Array.from({ length: count }, (_, at) => (
            <i key={at} className={at < found ? styles.found : undefined} />
          ))}
          <span className="unseen">{t('session.foundOf', { found, count })}</span>
        </p>
      )}
      <div className={styles.pair}>
        {count > 0 && (
          <button
            type="button"
            className="row"
            data-action="found"
            disabled={held}
            onClick={() => send({ type: 'found' })}
          >
            {t('session.found')}
          </button>
        )}
        <button
          type="button"
          className="row"
          data-action={count > 0 ? 'not-here' : 'next'}
          disabled={held}
          onClick={() => send({ type: count > 0 ? 'not-here' : 'next' })}
        >
          {count > 0 ? (found > 0 ? t('session.enough') : t('session.notHere')) : t('session.next')}
        </button>
      </div>
    </div>
  )
}
