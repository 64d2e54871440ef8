import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useWorld } from '../../world'
import styles from './checks.module.css'
import { turnTo } from './turnTo'

/** A short bridge: a few things that could come next, now. Nothing for later, and nothing to be done. */
export function NextTenMinutes() {
  const t = useTranslations()
  const world = useWorld()
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.ten}>
      <h2 id={heading}>{t('check.ten')}</h2>
      <ul>
        <li>{t('check.tenOffers.drink')}</li>
        <li>
          <button type="button" className="link" onClick={() => turnTo('quiet/here', world)}>
            {t('check.sit')}
          </button>
        </li>
        <li>
          <button type="button" className="link" onClick={() => world.go('help')}>
            {t('check.tenOffers.message')}
          </button>
        </li>
        <li>{t('check.tenOffers.bed')}</li>
      </ul>
    </section>
  )
}
