import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { SayingAfter } from '../../../stores/saidAfter'

/** An answer that could not be kept: said calmly, still here, and tried again in one tap. */
export function NotKept({ after }: { readonly after: SayingAfter }) {
  const t = useTranslations()
  const { status } = useStore(after.store)
  return (
    <div role="status">
      {status === 'failed' && (
        <div className="notice">
          <p>{t('check.notSaved')}</p>
          <button type="button" className="link" onClick={() => void after.retry()}>
            {t('check.retry')}
          </button>
        </div>
      )}
    </div>
  )
}
