import { useTranslations } from 'use-intl'

/** Said where a part of the app could not be fetched: what works still works, and trying again is one tap. */
export function Missing({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTranslations()
  return (
    <p className="notice" role="status">
      {t('problem.screenMissing')}{' '}
      <button type="button" className="link" onClick={onAgain}>
        {t('problem.tryAgain')}
      </button>
    </p>
  )
}
