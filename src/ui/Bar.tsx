import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/**
 * Help and leaving, in the same place everywhere. Both are links, so that they work before the app has come and where
 * scripts are off; leaving is done by the page itself (see beforeApp.js), never by the app.
 */
export function Bar({ children, onPerson }: { readonly children?: ReactNode; readonly onPerson?: () => void }) {
  const t = useTranslations()
  return (
    <nav className="bar" aria-label={t('bar.label')}>
      {children}
      <a
        href="help.html"
        data-action="person"
        onClick={(event) => {
          if (!onPerson) return
          event.preventDefault()
          onPerson()
        }}
      >
        {t('bar.person')}
      </a>
      <a href="leave.html" data-action="leave">
        {t('bar.leave')}
      </a>
    </nav>
  )
}
