import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native dialog from the bottom of the screen: the focus goes in, Escape closes it, and the focus goes back. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useTranslations()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const sheet = dialog.current
    sheet?.showModal()
    return () => sheet?.close()
  }, [])
  // In development effects run twice, and word of the first closing comes when the sheet is open again.
  const closed = () => {
    if (!dialog.current?.open) onClose()
  }
  return (
    <dialog ref={dialog} className="sheet" aria-label={title} onClose={closed}>
      <h2>{title}</h2>
      {children}
      <div className="links">
        <button type="button" className="link" onClick={onClose}>
          {t('common.close')}
        </button>
        {/* The bar lies under a sheet; leaving has to be in reach here too. */}
        <a className="link" href="leave.html" data-action="leave">
          {t('bar.leave')}
        </a>
      </div>
    </dialog>
  )
}
