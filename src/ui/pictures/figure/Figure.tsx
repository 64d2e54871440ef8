import { useCallback, useRef } from 'react'
import { play, type MotionPlace } from '../../motion'
import { useMotion, useReducedMotion } from '../../useMotion'
import type { Bout } from './bouts'
import type { Drawing } from './drawing'
import { drawings } from './drawings'
import { figureTracks } from './figureTracks'
import { Person } from './Person'
import { Pulse } from './Pulse'
import { Push, Scenery } from './Scenery'
import { Told } from './Told'
import styles from './figure.module.css'

interface FigureProps {
  readonly name: string
  /** What is under way. Memoise it. */
  readonly bout: Bout
  readonly place: MotionPlace
}

/** Somebody who does the movement, at its tempo; two poses of it where less motion is asked for. */
export function Figure({ name, bout, place }: FigureProps) {
  const drawing = drawings[name]
  const reduced = useReducedMotion()
  if (!drawing) return <Pulse bout={bout} place={place} />
  if (reduced) return <Told drawing={drawing} bout={bout} place={place} />
  return <Moving drawing={drawing} bout={bout} place={place} />
}

function Moving({ drawing, bout, place }: Omit<FigureProps, 'name'> & { readonly drawing: Drawing }) {
  const root = useRef<HTMLDivElement>(null)
  useMotion(
    useCallback(
      (from) => {
        const figure = root.current
        return play(figure ? figureTracks(figure, drawing, bout) : [], from)
      },
      [drawing, bout],
    ),
    place,
  )
  return (
    <div ref={root} className={styles.figure} data-scenery={drawing.scenery} aria-hidden="true">
      <Scenery drawing={drawing} />
      <Person drawing={drawing} pose={drawing.poseAt(0, 1)} moves />
      <Push drawing={drawing} />
    </div>
  )
}
