import type { ShapeProps } from '../Shaped'
import { useRising } from './useRising'
import styles from './shapes.module.css'

const rise = (fullness: number): Keyframe => ({ transform: `translateY(${94 - 94 * fullness}%)` })

/** A bar that fills upwards with the in-breath and empties with the out-breath. */
export function Column({ motion, place }: ShapeProps) {
  const root = useRising(motion, place, rise)
  return (
    <div ref={root} className={styles.column}>
      <div className={styles.filled} data-rise>
        <i className={styles.in} />
        <i className={styles.out} data-tint />
      </div>
    </div>
  )
}
