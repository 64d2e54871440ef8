import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { bounds, characters } from '../../stores/settings'
import { Choose } from '../settings/Choose'
import { Toggle } from '../settings/Toggle'
import { useWorld } from '../world'
import { Range } from './Range'
import styles from './sound.module.css'

/** Whether there is sound, what kind, and how loud. The switch comes first: what sounds can be stopped first. */
export function SoundChoices() {
  const t = useTranslations()
  const { sound, character, soundVolume, change } = useStore(useWorld().settings)
  return (
    <>
      <Toggle label={t('sound.on')} checked={sound} onChange={(checked) => change({ sound: checked })} />
      <small className={styles.hint}>{t('sound.onHint')}</small>
      {sound && (
        <>
          <Range
            label={t('sound.soundVolume')}
            bounds={bounds.soundVolume}
            value={soundVolume}
            onChange={(value) => change({ soundVolume: value })}
          />
          <Choose
            name="character"
            legend="sound.character"
            values={characters}
            value={character}
            label={(each) => `sound.${each}`}
            onChange={(value) => change({ character: value })}
          />
        </>
      )}
    </>
  )
}
