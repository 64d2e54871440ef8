import { useTranslations } from 'use-intl'

/** The way back, at the end of what it leads away from. */
export function Back({ onBack }: { readonly onBack: () => void }) {
  const t = useTranslations()
  return (
    <div className="links">
      <button type="button" className="link" data-action="back" onClick={onBack}>
        {t('common.back')}
      </button>
    </div>
  )
}
