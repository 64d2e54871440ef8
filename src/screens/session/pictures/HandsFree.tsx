import { useFormatter, useTranslations } from 'use-intl'
import { Ring } from '../../../ui/pictures/ring/Ring'
import type { RingMotion } from '../../../ui/pictures/ring/ringTracks'
import { useSay } from '../../words'
import { useCueForm } from '../useCueForm'
import type { PictureProps } from './loadPictures'
import { useAnnounced } from '../useAnnounce'
import { useElapsed } from './useElapsed'
import styles from './handsFree.module.css'

interface HandsFreeProps extends PictureProps {
  readonly level: number
  readonly motion: RingMotion | undefined
}

const tenMs = 10_000

/** For a wet face and closed eyes: everything above the bar is one target, and what is said is large. */
export function HandsFree({ store, session, segment, present, place, level, motion }: HandsFreeProps) {
  const t = useTranslations()
  const said = useSay()(useCueForm()(present.cue.say))
  const format = useFormatter()
  const totalMs = segment.kind === 'timed' ? segment.score.totalMs : 0
  // Tens are left when what remains is a whole number of them.
  const elapsedMs = useElapsed(store, session, (nowMs) => totalMs - (tensLeft(totalMs, nowMs) - 1) * tenMs)
  const left = format.number(tensLeft(totalMs, elapsedMs) * 10)
  useAnnounced(motion ? t('cold.secondsLeft', { left }) : '')
  return (
    <>
      <button
        type="button"
        className={styles.target}
        data-action="next"
        onClick={() => store.getState().send({ type: 'next' })}
      >
        <Ring level={level} motion={motion} place={place}>
          {motion && <span className={styles.left}>{left}</span>}
        </Ring>
        <span className={styles.say}>{said}</span>
        <span className={styles.hint}>{t('cold.tapAnywhere')}</span>
      </button>
    </>
  )
}

const tensLeft = (totalMs: number, elapsedMs: number) => Math.max(1, Math.ceil((totalMs - elapsedMs) / tenMs))
