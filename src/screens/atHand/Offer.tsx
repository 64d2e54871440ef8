import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { InstallStore } from '../../stores/installStore'
import { Install } from './Install'
import styles from './atHand.module.css'

/** Offered once, at the end of the first screen: the app among the others of this device. Settings has it for good. */
export function Offer({ install }: { readonly install: InstallStore }) {
  const t = useTranslations()
  const [gone, setGone] = useState(false)
  if (gone) return null
  return (
    <section className={styles.offer} aria-label={t('atHand.title')} data-offer="install">
      <p className="quiet">{t('atHand.offer')}</p>
      <Install install={install} />
      <button type="button" className="link" onClick={() => setGone(true)}>
        {t('atHand.notNow')}
      </button>
    </section>
  )
}
