import { useTranslations } from 'use-intl'

/**
 * The light that breathes. It stands in the page outside the app and is never moved or made again; its motion is CSS
 * until the app takes it over. Of the two colours only one is drawn, but while they change. Each `ramp` is the way down to the resting pace, each `loop` the breath after it: two
 * elements, or two properties, because two motions of one property leave the compositor.
 */
export function Guide() {
  const t = useTranslations()
  return (
    <section className="guide" id="guide" aria-label={t('guide.label')}>
      <div aria-hidden="true">
        <i className="guide-ring" />
        <div className="guide-light" data-guide>
          <i className="under">
            <i className="disc" />
          </i>
          <i className="tint">
            <i className="disc" />
          </i>
          <i className="glow" />
          <i className="glow later" />
        </div>
      </div>
      <div className="guide-bar" aria-hidden="true">
        <i />
      </div>
      <p className="phase" aria-hidden="true">
        <span>
          <b>{t('guide.in')}</b>
          <b>{t('guide.out')}</b>
        </span>
      </p>
      <p className="unseen">{t('guide.description')}</p>
      <p className="guide-look">{t('guide.look')}</p>
    </section>
  )
}
