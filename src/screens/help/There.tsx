import { useTranslations } from 'use-intl'
import type { Country } from '../../care/countries'
import { helpNow } from '../../care/helpNow'
import { useWorld } from '../world'
import { Lines } from './Lines'

/** The lines of the country that was chosen: open now, then text and chat, then the others. */
export function There({ country, nowMs }: { readonly country: Country; readonly nowMs: number }) {
  const t = useTranslations()
  const { openCalls, written, otherCalls } = helpNow(country, nowMs, useWorld().devices.wallClock.localTimeIn)
  return (
    <>
      {openCalls.length > 0 ? (
        <>
          <h2>{t('help.openNow')}</h2>
          <p>
            {t('help.answers')} {t('help.anonymous')} {t('help.wait')}
          </p>
          <Lines lines={openCalls} />
        </>
      ) : (
        <p>{t('help.noneOpen')}</p>
      )}
      {written.length > 0 && (
        <>
          <h2>{t('help.textOrChat')}</h2>
          <Lines lines={written} />
        </>
      )}
      {otherCalls.length > 0 && (
        <>
          <h2>{t('help.more')}</h2>
          <Lines lines={otherCalls} />
        </>
      )}
    </>
  )
}
