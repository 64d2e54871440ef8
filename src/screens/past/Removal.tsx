import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Removing } from '../../stores/removing'
import styles from './past.module.css'

interface RemovalProps {
  readonly removing: Removing
  readonly id: string
}

/** Deleting, asked about once: a shaky hand should not have to be quick. */
export function Removal({ removing, id }: RemovalProps) {
  const t = useTranslations()
  const { status, id: about, remove } = useStore(removing)
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => {
    choices.current?.scrollIntoView({ block: 'nearest' }) // newer browsers answer with a promise: nothing to hand on
  }, [asking])
  const failed = asking && status === 'failed' && about === id

  const close = () => {
    setAsking(false)
    opener.current?.focus()
  }

  return (
    <div>
      <button
        ref={opener}
        type="button"
        className="link"
        aria-expanded={asking}
        onClick={() => setAsking((open) => !open)}
      >
        {t('past.remove')}
      </button>
      <p role="status">{failed ? t('past.notRemoved') : asking ? t('past.removeAsk') : ''}</p>
      {asking && (
        <div ref={choices} className={styles.choices}>
          <button type="button" className="row" onClick={() => void remove(id)}>
            {t('past.removeYes')}
          </button>
          <button type="button" className="row" onClick={close}>
            {t('past.removeNo')}
          </button>
        </div>
      )}
    </div>
  )
}
