import type { ReactNode } from 'react'
import type { Drawing } from './drawing'
import { placedAt } from './placedAt'
import { viewBoxOf } from './Scenery'
import { shapesOf } from './shapes'
import { jointsOf, type Limb, type Pose } from './skeleton'
import styles from './figure.module.css'

/** What may lie over another part of the person has a rim of the background, or it could not be told from it. */
const rimmed = {
  side: ['armNear', 'forearmNear'],
  front: ['forearm', 'leg', 'shin', 'foot'],
} as const

interface PersonProps {
  readonly drawing: Drawing
  /** How they stand while nothing moves them. */
  readonly pose: Pose
  /** Whether it is this person who is moved. */
  readonly moves?: true
}

/**
 * Each limb is a box as large as the picture, turned about its joint, with what hangs from it inside: boxes are moved by
 * the compositor in every browser, shapes inside one drawing only in some.
 */
export function Person({ drawing, pose, moves }: PersonProps) {
  const { view, shows } = drawing
  const [joints, shapes] = [jointsOf(view), shapesOf(view)]
  const { body, turns } = placedAt(drawing, pose)
  const drawn = (name: Limb, className?: string) => (
    <svg viewBox={viewBoxOf(drawing)} className={className}>
      {shapes[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  )
  const limb = (name: Limb, hung?: ReactNode, behind?: ReactNode, before?: ReactNode) => {
    const [x, y] = joints[name]
    const [left, top, size] = shows
    return (
      <div
        className={styles.limb}
        data-limb={name}
        style={{
          transformOrigin: `${((x - left) / size) * 100}% ${((y - top) / size) * 100}%`,
          transform: turns[name],
        }}
      >
        {behind}
        {rimmed[view].some((begins) => name.startsWith(begins)) && drawn(name, styles.rim)}
        {hung}
        {drawn(name, view === 'side' && name.endsWith('Far') ? styles.far : undefined)}
        {before}
      </div>
    )
  }
  return (
    <div className={styles.limb} data-limb="body" style={{ transform: body }} data-guide={moves}>
      {limb('legFar', limb('shinFar', limb('footFar')))}
      {limb('legNear', limb('shinNear', limb('footNear')))}
      {limb(
        'trunk',
        limb('head'),
        view === 'side' && limb('armFar', limb('forearmFar')),
        <>
          {view === 'front' && limb('armFar', limb('forearmFar'))}
          {limb('armNear', limb('forearmNear'))}
        </>,
      )}
    </div>
  )
}
