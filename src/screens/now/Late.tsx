import { useTranslations } from 'use-intl'

/** What the page says by itself when the app is late, or cannot come. The app never renders it. */
export function Late() {
  const t = useTranslations()
  return (
    <aside id="late">
      <noscript>
        <p>{t('late.noScript')}</p>
      </noscript>
      <p className="late-app">
        {t('late.keepsGoing')} <a href="./">{t('late.reload')}</a>
      </p>
      <p>
        {t('late.emergency')} <a href="help.html">{t('late.help')}</a>
      </p>
    </aside>
  )
}
