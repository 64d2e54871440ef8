import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryStore } from '../../stores/historyStore'
import styles from './past.module.css'

interface RemovalProps {
  readonly history: HistoryStore
  readonly id: string
  readonly onRemoved: () => void
}

/** Deleting, asked about once, because nothing of it remains. */
export function Removal({ history, id, onRemoved }: RemovalProps) {
  const t = useTranslations()
  const [state, setState] = useState<'closed' | 'asking' | 'failed'>('closed')
  const opener = useRef<HTMLButtonElement>(null)
  const choices = useRef<HTMLDivElement>(null)
  useEffect(() => choices.current?.scrollIntoView({ block: 'nearest' }), [state])

  const close = () => {
    setState('closed')
    opener.current?.focus()
  }
  const remove = async () => {
    const removed = await history.getState().forget(id)
    if (removed.ok) onRemoved()
    else setState('failed')
  }

  return (
    <div>
      <button
        ref={opener}
        type="button"
        className="link"
        aria-expanded={state !== 'closed'}
        onClick={() => setState(state === 'closed' ? 'asking' : 'closed')}
      >
        {t('past.remove')}
      </button>
      <p role="status">{state === 'asking' ? t('past.removeAsk') : state === 'failed' ? t('past.notRemoved') : ''}</p>
      {state !== 'closed' && (
        <div ref={choices} className={styles.choices}>
          <button type="button" className="row" onClick={() => void remove()}>
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
