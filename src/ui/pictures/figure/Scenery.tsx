import { wholeOf } from './boxes'
import type { Drawing } from './drawing'
import { passedAt } from './placedAt'
import { marksOf, passesBy, standsIn } from './scenes'
import styles from './figure.module.css'

interface SceneryProps {
  readonly drawing: Drawing
  /** The part of the movement at which things stand while nothing moves them. */
  readonly phase?: number
}

interface PushProps {
  readonly drawing: Drawing
  /** How plainly it is seen while nothing moves. */
  readonly shown?: number | undefined
}

const viewBoxOf = (drawing: Drawing): string => wholeOf(drawing).join(' ')

/** What there is to walk on, push against or sit on. What goes by stands in a box of its own. */
export function Scenery({ drawing, phase = 0 }: SceneryProps) {
  const passing = passesBy[drawing.scenery]
  return (
    <>
      <svg viewBox={viewBoxOf(drawing)} className={styles.scenery}>
        {standsIn[drawing.scenery].map((shape) => (
          <path key={shape} d={shape} className={shape.endsWith('Z') ? undefined : styles.line} />
        ))}
      </svg>
      {passing && (
        <div className={styles.window}>
          <div className={styles.body} data-limb="passing" style={{ transform: passedAt(drawing, phase) }}>
            <svg viewBox={viewBoxOf(drawing)} className={styles.scenery}>
              <path d={passing} />
            </svg>
          </div>
        </div>
      )}
    </>
  )
}

/** Where effort is, while there is: seen only then. */
export function Push({ drawing, shown = 0 }: PushProps) {
  const marks = marksOf[drawing.scenery]
  return (
    marks && (
      <div className={styles.push} data-limb="push" style={{ opacity: shown }}>
        <svg viewBox={viewBoxOf(drawing)}>
          <path d={marks} />
        </svg>
      </div>
    )
  )
}
