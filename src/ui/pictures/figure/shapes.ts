import { ellipse, tapered, type Point } from '../shape'
import { hanging, jointsOf, type Limb, type View } from './skeleton'

const below = ([x, y]: Point, by: number): Point => [x, y + by]

const hung = (from: Point, length: number, radius: number, toRadius: number) =>
  tapered(from, below(from, length), radius, toRadius)

/** The person as they are drawn: closed shapes, nobody in particular. */
export function shapesOf(view: View): Readonly<Record<Limb, readonly string[]>> {
  const joints = jointsOf(view)
  const foot = ([x, y]: Point) =>
    view === 'side'
      ? [
          `M${x - 3.4},${y - 1.5}Q${x - 4},${y + 4} ${x - 2},${y + 4}H${x + 8.4}Q${x + 9.6},${y + 1} ${x + 3},${y - 2.4}Z`,
        ]
      : [`M${x - 4},${y + 4}Q${x - 4},${y - 2} ${x},${y - 2}T${x + 4},${y + 4}Z`]
  const thigh = view === 'side' ? 6 : 5.2
  return {
    trunk: [view === 'side' ? sideTrunk : frontTrunk],
    head: [ellipse(below(joints.head, -10), 8.4), hung(below(joints.head, -4), 7, 3.2, 3.6)],
    armNear: [hung(joints.armNear, 13.5, 4.1, 3.3)],
    forearmNear: [hung(joints.forearmNear, 10.5, 3.2, 2.5), ellipse(below(joints.forearmNear, 12.6), 3.7)],
    armFar: [hung(joints.armFar, 13.5, 4.1, 3.3)],
    forearmFar: [hung(joints.forearmFar, 10.5, 3.2, 2.5), ellipse(below(joints.forearmFar, 12.6), 3.7)],
    legNear: [hung(joints.legNear, 21, thigh, 4.3)],
    shinNear: [hung(joints.shinNear, 21, 4.2, 3)],
    footNear: foot(joints.footNear),
    legFar: [hung(joints.legFar, 21, thigh, 4.3)],
    shinFar: [hung(joints.shinFar, 21, 4.2, 3)],
    footFar: foot(joints.footFar),
  }
}

const [x, y] = hanging
const sideTrunk = hung([x, y - 26], 26, 7, 7.2)
const frontTrunk =
  `M${x - 6},${y - 32}Q${x - 13},${y - 31} ${x - 13},${y - 25}Q${x - 9},${y - 14} ${x - 9.4},${y + 1}` +
  `Q${x - 9.4},${y + 6} ${x},${y + 6}T${x + 9.4},${y + 1}Q${x + 9},${y - 14} ${x + 13},${y - 25}` +
  `Q${x + 13},${y - 31} ${x + 6},${y - 32}Z`
