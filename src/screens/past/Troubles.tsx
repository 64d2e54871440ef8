import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { noticeFor } from '../../care/notices'
import type { HistoryStore } from '../../stores/historyState'
import { useSay } from '../words'

interface TroublesProps {
  readonly history: HistoryStore
  /** Whether what is shown here could not be read. */
  readonly failed: boolean
  readonly onRetry: () => Promise<void>
}

/** What did not work with the device's storage: what is so, what is not lost, and trying once more. */
export function Troubles({ history, failed, onRetry }: TroublesProps) {
  const t = useTranslations()
  const say = useSay()
  const { unsaved, problem, trouble, retry } = useStore(history)
  const full = problem?.type === 'recordNotSaved' && problem.reason === 'full'
  const stuck = problem !== undefined && unsaved.length > 0
  const again = async () => {
    if (stuck) await retry()
    if (failed) await onRetry()
  }
  return (
    <div role="status">
      {trouble && <p>{say(noticeFor(trouble))}</p>}
      {failed && <p>{t('past.unreadable')}</p>}
      {stuck && <p>{full ? t('past.unsavedFull') : t('past.unsaved')}</p>}
      {(failed || stuck) && (
        <button type="button" className="link" onClick={() => void again()}>
          {t('past.retry')}
        </button>
      )}
    </div>
  )
}
