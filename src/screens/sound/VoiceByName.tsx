import { useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { useLanguage } from '../language'
import type { Stage } from '../world'
import styles from './sound.module.css'

/** Which of the device's voices it is, where there is more than one. What was chosen is heard at once. */
export function VoiceByName({ speech }: Pick<Stage, 'speech'>) {
  const t = useTranslations()
  const id = useId()
  const { code } = useLanguage()
  const { names, choose } = useStore(speech.chosen)
  const voices = useVoices(speech)
  if (voices.length < 2) return null
  const chosen = voices.find(({ name }) => name === names[code])?.name ?? ''
  return (
    <div className={styles.range}>
      <label htmlFor={id}>{t('sound.voice')}</label>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={({ target }) => {
          choose(code, target.value === '' ? undefined : target.value)
          speech.say(t('spoken.in'))
        }}
      >
        <option value="">{t('sound.anyVoice')}</option>
        {voices.map(({ name, local }) => (
          <option key={name} value={name}>
            {local ? name : t('sound.farVoice', { name })}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Browsers tell late which there are. */
function useVoices(speech: Stage['speech']) {
  const { code } = useLanguage()
  const [voices, setVoices] = useState(speech.voices)
  useEffect(() => {
    const look = () => setVoices(speech.voices())
    look()
    return speech.onVoices(look)
  }, [speech, code])
  return voices
}
