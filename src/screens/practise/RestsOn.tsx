import { useTranslations } from 'use-intl'
import type { Message } from '../../words/message'
import { useSay } from '../words'

/** What something rests on, and how sure that is. */
export function RestsOn({ lines }: { readonly lines: readonly Message[] }) {
  const t = useTranslations()
  const say = useSay()
  return (
    <section>
      <h2>{t('practise.what')}</h2>
      {lines.map((line) => (
        <p key={line.key}>{say(line)}</p>
      ))}
      <p className="quiet">{t('rests.reviewed')}</p>
    </section>
  )
}
