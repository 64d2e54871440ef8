import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Removing } from '../../stores/removing'

/** What has become of a session that was deleted, and for a moment the way back. */
export function Undo({ removing }: { readonly removing: Removing }) {
  const t = useTranslations()
  const { status, undo } = useStore(removing)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus() // what had the focus went with the session
  }, [status])
  const said = {
    none: '',
    failed: '', // said where it was asked for
    removed: t('past.removed'),
    gone: t('past.removed'),
    back: t('past.broughtBack'),
    notBack: t('past.notBack'),
  }
  return (
    <>
      <p role="status">{said[status]}</p>
      {status === 'removed' && (
        <button ref={back} type="button" className="row" onClick={() => void undo()}>
          {t('past.undo')}
        </button>
      )}
    </>
  )
}
