import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { HistoryStore } from '../../stores/historyStore'

/** What did not work with the device's storage: what is so, what is not lost, and trying once more. */
export function Troubles({ history }: { readonly history: HistoryStore }) {
  const t = useTranslations()
  const { status, unsaved, problem, retry } = useStore(history)
  const full = problem?.type === 'recordNotSaved' && problem.reason === 'full'
  const stuck = problem !== undefined && unsaved.length > 0
  return (
    <div role="status">
      {status === 'failed' && <p>{t('past.unreadable')}</p>}
      {stuck && <p>{full ? t('past.unsavedFull') : t('past.unsaved')}</p>}
      {(status === 'failed' || stuck) && (
        <button type="button" className="link" onClick={() => void retry()}>
          {t('past.retry')}
        </button>
      )}
    </div>
  )
}
