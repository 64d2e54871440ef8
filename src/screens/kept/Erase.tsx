import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Erasing } from '../../stores/erasing'
import { Sheet } from '../../ui/Sheet'
import styles from './kept.module.css'

/** Deleting everything, asked about once, and done only when nothing is left. */
export function Erase({ erasing }: { readonly erasing: Erasing }) {
  const t = useTranslations()
  const { status, left, erase } = useStore(erasing)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <p>{t('kept.erase.about')}</p>
      <p className="quiet">{t('kept.erase.notFiles')}</p>
      <p role="status">
        {status === 'erasing' && t('kept.erase.going')}
        {status === 'erased' && t('kept.erase.done')}
        {status === 'left' && t('kept.erase.left')}
      </p>
      {status === 'left' && (
        <ul>
          {left.map((place) => (
            <li key={place}>{t(`kept.erase.places.${place}`)}</li>
          ))}
        </ul>
      )}
      {status === 'erased' ? (
        <a className="row" href="./">
          {t('kept.erase.anew')}
        </a>
      ) : (
        <button type="button" className="row" aria-disabled={status === 'erasing'} onClick={() => setAsking(true)}>
          {status === 'left' ? t('kept.erase.again') : t('kept.erase.ask')}
        </button>
      )}
      {asking && (
        <Sheet title={t('kept.erase.sure')} onClose={() => setAsking(false)}>
          <p>{t('kept.erase.noWayBack')}</p>
          <div className={styles.buttons}>
            <button
              type="button"
              className="row"
              onClick={() => {
                setAsking(false)
                void erase()
              }}
            >
              {t('kept.erase.yes')}
            </button>
            <button type="button" className="row" onClick={() => setAsking(false)}>
              {t('kept.erase.no')}
            </button>
          </div>
        </Sheet>
      )}
    </>
  )
}
