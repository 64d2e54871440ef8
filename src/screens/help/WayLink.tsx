import { useTranslations } from 'use-intl'
import { addressOf, siteName } from '../../care/emergency'
import { dialled, type Way } from '../../care/helplineForm'
import { useIsolated } from '../useIsolated'

/** One way to reach a line, with its number to read. The telephone asks before it dials; nothing here dials by itself. */
export function WayLink({ way, describedBy }: { readonly way: Way; readonly describedBy: string }) {
  const t = useTranslations()
  const isolated = useIsolated()
  switch (way.by) {
    case 'call':
      return (
        <a href={`tel:${dialled(way.number)}`} aria-describedby={describedBy}>
          {t('help.call', { number: isolated(way.number) })}
          {way.hint && `, ${t(`help.hint.${way.hint}`)}`}
        </a>
      )
    case 'text':
      return (
        <a href={`sms:${dialled(way.number)}`} aria-describedby={describedBy}>
          {way.word
            ? t('help.textWord', { word: isolated(way.word), number: isolated(way.number) })
            : t('help.text', { number: isolated(way.number) })}
        </a>
      )
    case 'whatsapp':
      return <span>{t('help.whatsapp', { number: isolated(way.number) })}</span>
    case 'chat':
      return (
        <a href={addressOf(way.site)} rel="noreferrer" target="_blank" aria-describedby={describedBy}>
          {t('help.chat', { site: isolated(siteName(way.site)) })}
        </a>
      )
  }
}
