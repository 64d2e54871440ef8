import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Sheet } from '../../ui/Sheet'
import { useWorld } from '../world'
import { FaceDown } from './FaceDown'
import { HeardLine } from './HeardLine'
import { Learn } from './Learn'
import { SoundChoices } from './SoundChoices'
import { TouchChoice } from './TouchChoice'
import { useStage } from './useStage'
import { VoiceChoices } from './VoiceChoices'
import styles from './sound.module.css'

export interface InSessionProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Whether it begins in the dark. */
  readonly dark: boolean
  /** Nothing is guided yet: the sounds can be learned, and nothing goes dark. */
  readonly ready: boolean
}

/** Everything about sound while something is guided, and before: how it is, what can be chosen, and the black screen. */
export function InSession({ open, onClose, dark: beginsDark, ready }: InSessionProps) {
  const t = useTranslations()
  const world = useWorld()
  const stage = useStage()
  const [dark, setDark] = useState(beginsDark && !ready)
  const goDark = () => {
    onClose()
    world.settings.getState().change({ sound: true })
    setDark(true)
  }
  return (
    <div className={styles.behind}>
      {stage && <HeardLine stage={stage} />}
      {open && (
        <Sheet title={t('sound.title')} onClose={onClose}>
          <SoundChoices />
          {ready ? (
            stage && <Learn stage={stage} />
          ) : (
            <div className="rows">
              <button type="button" className="row" data-action="face-down" onClick={goDark}>
                {t('sound.faceDown')}
                <br />
                <small className="quiet">{t('sound.faceDownHint')}</small>
              </button>
            </div>
          )}
          <VoiceChoices stage={stage} />
          <TouchChoice stage={stage} />
        </Sheet>
      )}
      {dark && <FaceDown onDark={() => stage?.whisper()} onLight={() => setDark(false)} />}
    </div>
  )
}
