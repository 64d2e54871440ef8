import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnVoiceStore } from '../../stores/ownVoiceStore'
import type { Stage } from '../world'
import styles from './sound.module.css'

const Recordings = lazy(async () => ({ default: (await import('./Recordings')).Recordings }))

/** Recording one's own cues. Nothing of it is fetched, and no recording read, before it is opened. */
export function OwnVoice({ stage }: { readonly stage: Stage }) {
  const t = useTranslations()
  const [store, setStore] = useState<OwnVoiceStore>()
  if (!stage.recorder.here()) return <p className={styles.hint}>{t('ownVoice.none')}</p>
  const open = () => {
    void stage.ownVoice().then(setStore)
  }
  return (
    <details className={styles.learn} onToggle={(event) => event.currentTarget.open && open()}>
      <summary>{t('ownVoice.title')}</summary>
      <p className={styles.hint}>{t('ownVoice.hint')}</p>
      <p className={styles.hint}>{t('ownVoice.asks')}</p>
      {store && (
        <Suspense fallback={<p className={styles.hint}>{t('ownVoice.opening')}</p>}>
          <Recordings store={store} preview={stage.preview} />
        </Suspense>
      )}
    </details>
  )
}
