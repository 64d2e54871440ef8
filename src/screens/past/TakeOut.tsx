import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HistoryStore } from '../../stores/historyState'

interface TakeOutProps {
  readonly history: HistoryStore
  readonly id: string
  readonly label: string
}

/** Hands out one session as a file. */
export function TakeOut({ history, id, label }: TakeOutProps) {
  const t = useTranslations()
  const [refused, setRefused] = useState(false)
  return (
    <>
      <button type="button" className="link" onClick={() => setRefused(!history.getState().takeOut(id))}>
        {label}
      </button>
      <p role="status">{refused && t('past.exportRefused')}</p>
    </>
  )
}
