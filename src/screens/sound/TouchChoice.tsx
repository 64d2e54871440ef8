import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { Toggle } from '../settings/Toggle'
import { useWorld, type Stage } from '../world'
import styles from './sound.module.css'

/** Touch, where a device has it; where it has none, that is said. */
export function TouchChoice({ stage }: { readonly stage: Stage | undefined }) {
  const t = useTranslations()
  const { touch, change } = useStore(useWorld().settings)
  if (stage && !stage.vibration.here()) return <p className={styles.hint}>{t('sound.noTouch')}</p>
  return (
    <>
      <Toggle label={t('sound.touch')} checked={touch} onChange={(checked) => change({ touch: checked })} />
      <small className={styles.hint}>{t('sound.touchHint')}</small>
    </>
  )
}
