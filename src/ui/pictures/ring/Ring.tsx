import { useCallback, useRef, type ReactNode } from 'react'
import { play, type MotionPlace } from '../../motion'
import { useMotion, useReducedMotion } from '../../useMotion'
import { pieceAt, pieces, ringTracks, turns, type RingMotion } from './ringTracks'
import styles from './ring.module.css'

interface RingProps {
  /** How full it is while nothing moves it. */
  readonly level: number
  /** None where the ring waits. Memoise it. */
  readonly motion: RingMotion | undefined
  readonly place: MotionPlace
  readonly children?: ReactNode
}

/** A ring that empties. What it holds in its middle stands still. */
export function Ring({ level, motion, place, children }: RingProps) {
  const root = useRef<HTMLDivElement>(null)
  const reduced = useReducedMotion()
  useMotion(
    useCallback((from) => play(root.current && motion ? ringTracks(root.current, motion) : [], from), [motion]),
    place,
  )
  return (
    <div ref={root} className={styles.ring} aria-hidden="true">
      <svg viewBox="0 0 200 200" className={styles.track}>
        <circle cx="100" cy="100" r="88" />
      </svg>
      {reduced ? <Pieces level={level} /> : <Halves level={level} spent={level === 0 && !motion} />}
      <div className={styles.inside}>{children}</div>
    </div>
  )
}

interface LevelProps {
  readonly level: number
}

/** Each half turns behind its window, and what has left the window is not seen. */
function Halves({ level, spent }: LevelProps & { readonly spent: boolean }) {
  const half = (side: 'right' | 'left') => (
    <div className={styles[side]}>
      <div
        className={`${styles.turning} ${styles.arc}`}
        data-turn={side}
        style={{ transform: `rotate(${turns[side](level)}deg)` }}
      >
        <svg viewBox="0 0 200 200">
          <path d={side === 'right' ? 'M100,12A88,88 0 0 1 100,188' : 'M100,188A88,88 0 0 1 100,12'} />
        </svg>
      </div>
    </div>
  )
  return (
    <>
      {half('right')}
      {half('left')}
      <div
        className={spent ? styles.spent : styles.edge}
        data-turn="edge"
        data-guide
        style={{ transform: `rotate(${turns.edge(level)}deg)` }}
      >
        <svg viewBox="0 0 200 200">
          <circle cx="100" cy="12" r="9" />
        </svg>
      </div>
    </>
  )
}

/** The same ring in pieces: they fade where they stand. */
function Pieces({ level }: LevelProps) {
  const arc = 360 / pieces
  return (
    <div className={styles.pieces} data-guide>
      {Array.from({ length: pieces }, (_, piece) => (
        <div key={piece} className={styles.turning} style={{ transform: `rotate(${piece * arc}deg)` }}>
          <svg viewBox="0 0 200 200" data-piece style={{ opacity: pieceAt(piece, level) }}>
            <path d="M107.500,12.300A88,88 0 0 1 138,20.500" />
          </svg>
        </div>
      ))}
    </div>
  )
}
