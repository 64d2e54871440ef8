import type { ReactNode } from 'react'
import { boxOf, placeIn, wholeOf, type Box } from './boxes'
import type { Drawing } from './drawing'
import { placedAt } from './placedAt'
import { shapesOf } from './shapes'
import { jointsOf, type Limb, type Pose } from './skeleton'
import styles from './figure.module.css'

interface PersonProps {
  readonly drawing: Drawing
  /** How they stand while nothing moves them. */
  readonly pose: Pose
  /** Whether it is this person who is moved. */
  readonly moves?: true
}

type Side = 'Near' | 'Far'

/** What hangs from a limb is placed in the limb's own box. */
type Hang = (box: Box) => ReactNode
interface Hung {
  readonly behind?: Hang | undefined
  readonly end?: Hang
  readonly before?: readonly Hang[]
}

/**
 * Each limb is a box turned about its joint, with what hangs from it inside: boxes are moved by the compositor in every
 * browser, shapes inside one drawing only in some. Each is as large as what it shows: the compositor draws all of it anew
 * for every picture.
 */
export function Person({ drawing, pose, moves }: PersonProps) {
  const { view } = drawing
  const [joints, shapes] = [jointsOf(view), shapesOf(view)]
  const { body, turns } = placedAt(drawing, pose)
  /** `behind`, `end` and `before` hang from it: the end lies under its own shape, so that the joint looks whole. */
  const limb = (name: Limb, outer: Box, { behind, end, before = [] }: Hung = {}) => {
    const box = boxOf(drawing, name)
    const { shape, rim } = shapes[name]
    return (
      <div
        key={name}
        className={styles.limb}
        data-limb={name}
        style={{ ...placeIn(outer, box, joints[name]), transform: turns[name] }}
      >
        {behind?.(box)}
        {end?.(box)}
        <svg viewBox={box.join(' ')} className={view === 'side' && name.endsWith('Far') ? styles.far : undefined}>
          {rim && <path d={rim} className={styles.rim} />}
          <path d={shape} />
        </svg>
        {before.map((hang) => hang(box))}
      </div>
    )
  }
  const whole = wholeOf(drawing)
  const arm = (side: Side) => (outer: Box) => limb(`arm${side}`, outer, { end: (box) => limb(`forearm${side}`, box) })
  const leg = (side: Side) =>
    limb(`leg${side}`, whole, {
      end: (thigh) => limb(`shin${side}`, thigh, { end: (shin) => limb(`foot${side}`, shin) }),
    })
  return (
    <div className={styles.body} data-limb="body" style={{ transform: body }} data-guide={moves}>
      {leg('Far')}
      {leg('Near')}
      {limb('trunk', whole, {
        behind: view === 'side' ? arm('Far') : undefined,
        end: (box) => limb('head', box),
        before: view === 'front' ? [arm('Far'), arm('Near')] : [arm('Near')],
      })}
    </div>
  )
}
