import { ellipse, short, tapered, type Point } from '../shape'
import { hanging, jointsOf, type Limb, type View } from './skeleton'

/** How far something reaches from its joint. */
type Reach = readonly [left: number, up: number, right: number, down: number]

/** How a limb is drawn. What may lie over another part has a rim of the background, or it could not be told from it. */
interface Drawn {
  readonly shape: string
  readonly reach: Reach
  readonly rim?: string
}

const below = ([x, y]: Point, by: number): Point => [x, y + by]

const hung = (from: Point, length: number, radius: number, toRadius: number) =>
  tapered(from, below(from, length), radius, toRadius)

const bone = (from: Point, length: number, radius: number, toRadius: number): Drawn => ({
  shape: hung(from, length, radius, toRadius),
  reach: [radius, radius, radius, length + toRadius],
})

/** Half of the rim's stroke lies outside the shape. */
const rimWidth = 1.1

const rimmed = ({ shape, reach: [left, up, right, down] }: Drawn, rim = shape): Drawn => ({
  shape,
  rim,
  reach: [left + rimWidth, up + rimWidth, right + rimWidth, down + rimWidth],
})

/** The rim is open where the next limb hangs: it would part the two. */
function rimmedBone([x, y]: Point, length: number, radius: number, toRadius: number): Drawn {
  const end = short(y + length)
  return rimmed(
    bone([x, y], length, radius, toRadius),
    `M${x - toRadius},${end}L${x - radius},${y}A${radius},${radius} 0 0 1 ${x + radius},${y}L${x + toRadius},${end}`,
  )
}

const forearm = (from: Point): Drawn => ({
  shape: hung(from, 10.5, 3.2, 2.5) + ellipse(below(from, 12.6), 3.7),
  reach: [3.7, 3.2, 3.7, 16.3],
})

const head = (from: Point): Drawn => ({
  shape: ellipse(below(from, -10), 8.4) + hung(below(from, -4), 7, 3.2, 3.6),
  reach: [8.4, 18.4, 8.4, 6.6],
})

const sideFoot = ([x, y]: Point): Drawn => ({
  shape: `M${x - 3.4},${y - 1.5}Q${x - 4},${y + 4} ${x - 2},${y + 4}H${x + 8.4}Q${x + 9.6},${y + 1} ${x + 3},${y - 2.4}Z`,
  reach: [4, 2.4, 9.6, 4],
})

const frontFoot = ([x, y]: Point): Drawn => ({
  shape: `M${x - 4},${y + 4}Q${x - 4},${y - 2} ${x},${y - 2}T${x + 4},${y + 4}Z`,
  reach: [4, 2, 4, 4],
})

type Shapes = Readonly<Record<Limb, Drawn>>

const side = jointsOf('side')
const sideShapes: Shapes = {
  trunk: { shape: hung(below(hanging, -26), 26, 7, 7.2), reach: [7.2, 33, 7.2, 7.2] },
  head: head(side.head),
  armNear: rimmedBone(side.armNear, 13.5, 4.1, 3.3),
  forearmNear: rimmed(forearm(side.forearmNear)),
  armFar: bone(side.armFar, 13.5, 4.1, 3.3),
  forearmFar: forearm(side.forearmFar),
  legNear: bone(side.legNear, 21, 6, 4.3),
  shinNear: bone(side.shinNear, 21, 4.2, 3),
  footNear: sideFoot(side.footNear),
  legFar: bone(side.legFar, 21, 6, 4.3),
  shinFar: bone(side.shinFar, 21, 4.2, 3),
  footFar: sideFoot(side.footFar),
}

const [x, y] = hanging
const frontTrunk =
  `M${x - 6},${y - 32}Q${x - 13},${y - 31} ${x - 13},${y - 25}Q${x - 9},${y - 14} ${x - 9.4},${y + 1}` +
  `Q${x - 9.4},${y + 6} ${x},${y + 6}T${x + 9.4},${y + 1}Q${x + 9},${y - 14} ${x + 13},${y - 25}` +
  `Q${x + 13},${y - 31} ${x + 6},${y - 32}Z`

const front = jointsOf('front')
const frontShapes: Shapes = {
  trunk: { shape: frontTrunk, reach: [13, 32, 13, 6] },
  head: head(front.head),
  armNear: bone(front.armNear, 13.5, 4.1, 3.3),
  forearmNear: rimmed(forearm(front.forearmNear)),
  armFar: bone(front.armFar, 13.5, 4.1, 3.3),
  forearmFar: rimmed(forearm(front.forearmFar)),
  legNear: rimmedBone(front.legNear, 21, 5.2, 4.3),
  shinNear: rimmedBone(front.shinNear, 21, 4.2, 3),
  footNear: rimmed(frontFoot(front.footNear)),
  legFar: rimmedBone(front.legFar, 21, 5.2, 4.3),
  shinFar: rimmedBone(front.shinFar, 21, 4.2, 3),
  footFar: rimmed(frontFoot(front.footFar)),
}

/** The person as they are drawn: closed shapes, nobody in particular. */
export const shapesOf = (view: View): Shapes => (view === 'side' ? sideShapes : frontShapes)
