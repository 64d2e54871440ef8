import { Learn } from '../sound/Learn'
import { OutOfSight } from '../sound/OutOfSight'
import { SoundChoices } from '../sound/SoundChoices'
import { OwnVoice } from '../sound/OwnVoice'
import { TouchChoice } from '../sound/TouchChoice'
import { useStage } from '../sound/useStage'
import { VoiceChoices } from '../sound/VoiceChoices'
import styles from './settings.module.css'

/** What is heard and felt while guided. */
export function Hearing() {
  const stage = useStage()
  return (
    <div className={styles.group}>
      <SoundChoices />
      {stage && <Learn stage={stage} />}
      <VoiceChoices stage={stage} />
      {stage && <OwnVoice stage={stage} />}
      <TouchChoice stage={stage} />
      <OutOfSight />
    </div>
  )
}
