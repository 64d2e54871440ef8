import { useCallback, useRef } from 'react'
import { play } from '../../motion'
import { useMotion } from '../../useMotion'
import type { ShapeProps } from '../Shaped'
import { tintTracks } from './useRising'
import { dots, dotTracks, trailOf } from './trailTracks'
import styles from './shapes.module.css'

/** The breath under way as a line, and a dot that travels along it: up with the in-breath, down with the out-breath. */
export function Trail({ motion, place, breath }: ShapeProps) {
  const root = useRef<HTMLDivElement>(null)
  useMotion(
    useCallback(
      (from) =>
        play(root.current ? [...dotTracks(root.current, motion), ...tintTracks(root.current, motion)] : [], from),
      [motion],
    ),
    place,
  )
  const shown = motion.breaths?.find((each) => each.breath === breath) ?? motion.breaths?.[0]
  return (
    <div ref={root} className={styles.trail}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d={shown ? trailOf(shown) : 'M0,100H100'} />
      </svg>
      {dots.map((dot) => (
        <div key={dot} className={styles.across} data-across={dot}>
          <div className={styles.up} data-up={dot}>
            <i className={styles.in} />
            <i className={styles.out} data-tint />
          </div>
        </div>
      ))}
    </div>
  )
}
