import { useCallback, useRef } from 'react'
import { framesOf, motionIsReduced, play, type MotionPlace, type Stop, type Track } from '../../motion'
import { useMotion, useReducedMotion } from '../../useMotion'
import { Lit } from './Lit'
import styles from './body.module.css'

/** How far a part is squeezed, 0 to 1, and how far the colour is that of softening. */
export interface BodyMotion {
  readonly durationMs: number
  readonly easing: string
  readonly fullness: readonly Stop[]
  readonly tint: readonly Stop[]
}

interface BodyProps {
  readonly regions: readonly string[]
  /** Memoise it. */
  readonly motion: BodyMotion
  readonly place: MotionPlace
  /** What the bar stands for just now: a word. */
  readonly label: string
}

/** A closed figure with a part of it lit, and a bar that fills as it is squeezed and drains as it softens. */
export function Body({ regions, motion, place, label }: BodyProps) {
  const root = useRef<HTMLDivElement>(null)
  const reduced = useReducedMotion()
  useMotion(
    useCallback((from) => play(root.current ? bodyTracks(root.current, motion) : [], from), [motion]),
    place,
  )
  return (
    <div ref={root} className={styles.body} aria-hidden="true">
      <Lit regions={regions} />
      <div className={`${styles.bar} ${reduced ? styles.reduced : ''}`}>
        <div className={styles.fill} data-guide>
          <i>
            <i data-tint />
          </i>
        </div>
      </div>
      <p className={styles.label}>{label}</p>
    </div>
  )
}

function bodyTracks(root: Element, motion: BodyMotion): readonly Track[] {
  const tracks = (selector: string, stops: readonly Stop[], style: (value: number) => Keyframe): readonly Track[] =>
    [...root.querySelectorAll(selector)].map((element) => ({
      element,
      durationMs: motion.durationMs,
      frames: framesOf(stops, motion, style),
    }))
  return [
    ...tracks(motionIsReduced() ? '[data-guide] > i' : '[data-guide]', motion.fullness, (value) => ({
      transform: `scaleX(${value})`,
    })),
    // What is noticed stays a little lit.
    ...tracks('[data-lit]', motion.fullness, (value) => ({ opacity: 0.16 + 0.84 * value })),
    ...tracks('[data-tint]', motion.tint, (value) => ({ opacity: value })),
  ]
}
