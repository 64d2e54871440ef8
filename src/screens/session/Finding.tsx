import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Happening } from '../../session/event'
import styles from './openControls.module.css'

interface FindingProps {
  readonly count: number
  readonly found: number
  readonly held: boolean
  readonly send: (happening: Happening) => void
}

/** A dot for each thing there may be; one target for them all. Fewer is fine, and nothing waits. */
export function Finding({ count, found, held, send }: FindingProps) {
  const t = useTranslations()
  useSpace(() => send({ type: 'found' }), !held)
  return (
    <div className={`${styles.open} ${styles.finding}`}>
      <button
        type="button"
        className={styles.finder}
        data-action="found"
        disabled={held}
        onClick={() => send({ type: 'found' })}
      >
        <span className={styles.dots} data-guide aria-hidden="true">
          {Array.from({ length: count }, (_, at) => (
            <i key={at} className={at < found ? styles.found : undefined} />
          ))}
        </span>
        {t('session.found')}
      </button>
      <p className="unseen" role="status">
        {t('session.foundOf', { found, count })}
      </p>
      <button
        type="button"
        className="row"
        data-action="not-here"
        disabled={held}
        onClick={() => send({ type: 'not-here' })}
      >
        {found > 0 ? t('session.enough') : t('session.notHere')}
      </button>
    </div>
  )
}

/** Nothing runs here that Space could pause: it finds, unless a control has the focus. */
function useSpace(find: () => void, on: boolean) {
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const busy = target instanceof Element && target.closest('button, a, input, select, textarea, dialog') !== null
      if (event.key !== ' ' || busy || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (!event.repeat) find()
    }
    // Before the session's own keys, which leave alone what has been taken.
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  })
}
