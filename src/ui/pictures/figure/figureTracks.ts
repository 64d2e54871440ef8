import { filmed, type Track } from '../../motion'
import { movementsIn, repeated, type Bout } from './bouts'
import type { Drawing } from './drawing'
import { passedAt, placedAt } from './placedAt'
import { limbs } from './skeleton'

/** What keeps still needs no layer of its own: it stands as it is drawn. */
const moves = ({ frames: [first, ...others] }: Track) => others.some(({ transform }) => transform !== first?.transform)

/** As many pictures of one movement as make a film of it; even, so that both halves of it have as many. */
const picturesOf = (bout: Bout): number =>
  Math.max(12, 2 * Math.round((((bout.endMs - bout.startMs) / movementsIn(bout)) * filmed) / 2_000))

/** One movement of every part of the figure inside `root`, again and again. */
export function figureTracks(root: Element, drawing: Drawing, bout: Bout): readonly Track[] {
  const pictures = picturesOf(bout)
  const moments = Array.from({ length: pictures + 1 }, (_, at) => at / pictures)
  const easing = 'step-end' // each picture stays until the next: between them nothing is drawn
  const part = (name: string) => root.querySelector(`[data-limb="${name}"]`)
  const poses = moments.map((phase) => placedAt(drawing, drawing.poseAt(phase, bout.strength)))
  const turned = limbs.map((limb) =>
    repeated(
      part(limb),
      bout,
      poses.map(({ turns }) => ({ easing, transform: turns[limb] })),
    ),
  )
  const moved = poses.map(({ body }) => ({ easing, transform: body }))
  const { pushAt } = drawing
  const pushed = pushAt && moments.map((phase) => ({ easing, opacity: pushAt(phase) * bout.strength }))
  // A step or a stair goes by in half a movement.
  const passed = [0, 0.4999].map((phase) => ({ easing: `steps(${pictures / 2})`, transform: passedAt(drawing, phase) }))
  return [
    repeated(part('body'), bout, moved),
    ...turned.filter(moves),
    ...(pushed ? [repeated(part('push'), bout, pushed)] : []),
    ...(part('passing') ? [repeated(part('passing'), bout, passed, 2)] : []),
  ]
}
