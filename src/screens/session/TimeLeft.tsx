import { useState } from 'react'
import { useTranslations } from 'use-intl'

/** How much is left of what is under way: for whoever asks, and said then. */
export function TimeLeft({ leftMs }: { readonly leftMs: () => number }) {
  const t = useTranslations()
  const [minutes, setMinutes] = useState<number>()
  return (
    <button type="button" className="row" data-action="left" onClick={() => setMinutes(Math.round(leftMs() / 60_000))}>
      {t('session.howMuchLeft')}
      <br />
      <small className="quiet" role="status">
        {minutes !== undefined && t('session.timeLeft', { minutes })}
      </small>
    </button>
  )
}
