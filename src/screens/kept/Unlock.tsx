import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { Lock } from '../../stores/lockStore'
import styles from './kept.module.css'
import { Passphrase } from './Passphrase'

/** The way to what is locked. Everything else goes on without it. */
export function Unlock({ lock }: { readonly lock: Lock }) {
  const t = useTranslations()
  const { doing, problem, open } = useStore(lock.store)
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault()
        if (doing === 'nothing') void open(passphrase)
      }}
    >
      <p>{t('lock.isLocked')}</p>
      <Passphrase label={t('lock.passphrase')} value={passphrase} made={false} onChange={setPassphrase} />
      <p role="status" className={styles.said}>
        {doing === 'opening' && t('lock.opening')}
        {problem === 'wrong' && t('lock.wrong')}
      </p>
      <button type="submit" className="row">
        {t('lock.open')}
      </button>
      <p className="quiet">{t('lock.forgotten')}</p>
      <a className="link" href="#/kept/erase">
        {t('lock.erase')}
      </a>
    </form>
  )
}
