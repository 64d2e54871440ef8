import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Sounding } from '../../score/sounds'
import type { Stage } from '../world'
import styles from './sound.module.css'

const breath = { ms: 4_000, from: 0, to: 1 }

/** What there is to tell apart, as it sounds in an exercise. */
const sounds = [
  { ...breath, action: 'in' },
  { ...breath, action: 'hold', from: 1 },
  { ...breath, action: 'out', ms: 6_000, from: 1, to: 0 },
  { ...breath, action: 'tense' },
  { ...breath, action: 'release', from: 1, to: 0 },
  { ...breath, action: 'effort', tempoPerMinute: 60 },
  { ...breath, action: 'ease', tempoPerMinute: 33 },
  { ...breath, action: 'cold', from: 1 },
  { ...breath, action: 'rest', after: 'cold' },
  { ...breath, action: 'find' },
  { ...breath, action: 'end' },
] as const satisfies readonly Sounding[]

/** Each sound by itself, so that none has to be guessed when it matters. */
export function Learn({ stage }: { readonly stage: Stage }) {
  const t = useTranslations()
  const [silent, setSilent] = useState(false)
  useEffect(() => stage.preview.stop, [stage])
  return (
    <details className={styles.learn}>
      <summary>{t('sound.learn')}</summary>
      <p className={styles.hint}>{t('sound.learnHint')}</p>
      <div className={styles.sounds}>
        {sounds.map((each) => (
          <button
            key={each.action}
            type="button"
            className="row"
            data-sound={each.action}
            onClick={() => setSilent(!stage.preview.play(each))}
          >
            {t(`sound.play.${each.action}`)}
          </button>
        ))}
      </div>
      {silent && <p role="status">{t('sound.gone')}</p>}
    </details>
  )
}
