import type { Track } from '../../motion'
import { repeated, type Bout } from './bouts'
import type { Drawing } from './drawing'
import { passedAt, placedAt } from './placedAt'
import { limbs } from './skeleton'

/** What keeps still needs no layer of its own: it stands as it is drawn. */
const moves = ({ frames: [first, ...others] }: Track) => others.some(({ transform }) => transform !== first?.transform)

/** So many poses of one movement are worked out; between them the browser goes straight. */
const samples = 24

const moments = Array.from({ length: samples + 1 }, (_, at) => at / samples)

/** One movement of every part of the figure inside `root`, again and again. */
export function figureTracks(root: Element, drawing: Drawing, bout: Bout): readonly Track[] {
  const part = (name: string) => root.querySelector(`[data-limb="${name}"]`)
  const poses = moments.map((phase) => placedAt(drawing, drawing.poseAt(phase, bout.strength)))
  const turned = limbs.map((limb) =>
    repeated(
      part(limb),
      bout,
      poses.map(({ turns }) => ({ transform: turns[limb] })),
    ),
  )
  const moved = poses.map(({ body }) => ({ transform: body }))
  const { pushAt } = drawing
  const pushed = pushAt && moments.map((phase) => ({ opacity: pushAt(phase) * bout.strength }))
  // A step or a stair goes by in half a movement.
  const passed = [0, 0.4999].map((phase) => ({ transform: passedAt(drawing, phase) }))
  return [
    repeated(part('body'), bout, moved),
    ...turned.filter(moves),
    ...(pushed ? [repeated(part('push'), bout, pushed)] : []),
    ...(part('passing') ? [repeated(part('passing'), bout, passed, 2)] : []),
  ]
}
