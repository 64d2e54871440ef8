import { useCallback, useRef } from 'react'
import { motionWish, play, type MotionPlace } from '../../motion'
import { useMotion, useReducedMotion } from '../../useMotion'
import { calm, repeated, type Bout } from './bouts'
import { swing } from './drawing'
import styles from './pulse.module.css'

interface PulseProps {
  readonly bout: Bout
  readonly place: MotionPlace
}

const moments = Array.from({ length: 13 }, (_, at) => swing(at / 12))

/** For a movement of one's own there is only its tempo. */
export function Pulse({ bout, place }: PulseProps) {
  const reduced = useReducedMotion()
  const disc = useRef<HTMLDivElement>(null)
  useMotion(
    useCallback(
      (from) => {
        const wish = motionWish()
        if (wish === 'none') return () => {}
        const still = wish === 'gentle'
        const frames = moments.map((part) =>
          still ? { opacity: 0.45 + 0.55 * part } : { transform: `scale(${0.8 + 0.2 * part})` },
        )
        const moving = (still ? disc.current?.firstElementChild : disc.current) ?? null
        return play([repeated(moving, still ? calm(bout) : bout, frames)], from)
      },
      [bout],
    ),
    place,
  )
  return (
    <div className={`${styles.pulse} ${reduced ? styles.reduced : ''}`} aria-hidden="true">
      <div ref={disc} className={styles.disc} data-guide>
        <i />
      </div>
    </div>
  )
}
