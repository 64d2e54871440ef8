import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryStore } from '../../stores/historyStore'

interface TakeOutProps {
  readonly history: HistoryStore
  /** One session; all of them where it is left out. */
  readonly id?: string
  readonly label: string
}

/** Hands out what is kept as a file. All of it is read first: never a file with only a part of it. */
export function TakeOut({ history, id, label }: TakeOutProps) {
  const t = useTranslations()
  const [state, setState] = useState<'taken' | 'refused' | 'unread'>('taken')
  const take = async () => {
    const { load, takeOut } = history.getState()
    if (id === undefined) await load()
    if (id === undefined && history.getState().status === 'failed') return setState('unread')
    setState(takeOut(id) ? 'taken' : 'refused')
  }
  return (
    <>
      <button type="button" className="link" onClick={() => void take()}>
        {label}
      </button>
      <p role="status">
        {state === 'refused' && t('past.exportRefused')}
        {state === 'unread' && t('past.unreadable')}
      </p>
    </>
  )
}
