import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { bounds, speakers } from '../../stores/settings'
import { Choose } from '../settings/Choose'
import { useWorld, type Stage } from '../world'
import { Range } from './Range'
import { VoiceByName } from './VoiceByName'
import styles from './sound.module.css'

/** Who says the cues, how loud and how fast. */
export function VoiceChoices({ stage }: { readonly stage: Stage | undefined }) {
  const t = useTranslations()
  const { speaker, voiceVolume, voiceRate, change } = useStore(useWorld().settings)
  return (
    <>
      <Choose
        name="speaker"
        legend="sound.speaker"
        values={speakers}
        value={speaker}
        label={(each) => `sound.${each}`}
        onChange={(value) => change({ speaker: value })}
      />
      {speaker !== 'none' && (
        <Range
          label={t('sound.voiceVolume')}
          bounds={bounds.voiceVolume}
          value={voiceVolume}
          onChange={(value) => change({ voiceVolume: value })}
        />
      )}
      {speaker === 'device' && (
        <>
          {stage && <VoiceByName speech={stage.speech} />}
          <Range
            label={t('sound.voiceRate')}
            bounds={bounds.voiceRate}
            value={voiceRate}
            onChange={(value) => change({ voiceRate: value })}
          />
          <p className={styles.hint}>{t('sound.voiceHint')}</p>
          {stage && !stage.speech.here() && <p className={styles.hint}>{t('sound.noVoice')}</p>}
        </>
      )}
    </>
  )
}
