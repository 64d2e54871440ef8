import { useCallback, useRef } from 'react'
import { motionWish, play, type MotionPlace } from '../../motion'
import { useMotion } from '../../useMotion'
import { calm, repeated, type Bout } from './bouts'
import { swing, type Drawing } from './drawing'
import { Person } from './Person'
import { Push, Scenery } from './Scenery'
import styles from './figure.module.css'

interface ToldProps {
  readonly drawing: Drawing
  readonly bout: Bout
  readonly place: MotionPlace
}

const moments = Array.from({ length: 13 }, (_, at) => at / 12)

/** The movement as two poses beside each other, which brighten in turn: slowly, whatever the tempo, or not at all. */
export function Told({ drawing, bout, place }: ToldProps) {
  const root = useRef<HTMLDivElement>(null)
  useMotion(
    useCallback(
      (from) =>
        play(
          (motionWish() === 'none' ? [] : [...(root.current?.children ?? [])]).map((pose, at) =>
            repeated(
              pose,
              calm(bout),
              moments.map((phase) => ({ opacity: 0.7 + 0.3 * swing(phase + (at === 0 ? 0.5 : 0)) })),
            ),
          ),
          from,
        ),
      [bout],
    ),
    place,
  )
  return (
    <div ref={root} className={styles.told} data-guide aria-hidden="true">
      {drawing.told.map((phase) => (
        <div key={phase} className={styles.figure} data-scenery={drawing.scenery}>
          <Scenery drawing={drawing} phase={phase} />
          <Person drawing={drawing} pose={drawing.poseAt(phase, 1)} />
          <Push drawing={drawing} shown={drawing.pushAt?.(phase)} />
        </div>
      ))}
    </div>
  )
}
