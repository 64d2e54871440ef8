import { useId } from 'react'
import type { ShapeProps } from '../Shaped'
import { useRising } from './useRising'
import styles from './shapes.module.css'

const near = 'M0,100C30,100 27,0 50,0S70,100 100,100Z'
const far = 'M0,100C22,100 20,32 42,32S62,60 74,60 88,100 100,100Z'

const rise = (fullness: number): Keyframe => ({ transform: `scaleY(${0.16 + 0.84 * fullness})` })

/** A soft swell that rises with the in-breath and sinks with the out-breath. */
export function Wave({ motion, place }: ShapeProps) {
  const root = useRising(motion, place, rise)
  return (
    <div ref={root} className={styles.wave}>
      <div className={styles.swell} data-rise>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path className={styles.far} d={far} />
        </svg>
        <Swell className={styles.in} />
        <div data-tint>
          <Swell className={styles.out} />
        </div>
      </div>
    </div>
  )
}

function Swell({ className }: { readonly className: string | undefined }) {
  const id = useId()
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={className}>
      <linearGradient id={id} x2="0" y2="1">
        <stop className={styles.light} />
        <stop className={styles.deep} offset="1" />
      </linearGradient>
      <path d={near} fill={`url(#${id})`} />
    </svg>
  )
}
