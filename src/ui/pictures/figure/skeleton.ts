import type { Point } from '../shape'

/** From the side the person faces right. Near and far are then the limbs in front and behind; else right and left. */
export type View = 'side' | 'front'

/** Places are in the drawing's units: a person standing is 96 of them tall. */
export interface Pose {
  readonly pelvis: Point
  /** Degrees by which the trunk leans forward, and the head beyond it. */
  readonly lean?: number
  readonly nod?: number
  readonly hands: readonly [near: Point, far: Point]
  readonly ankles: readonly [near: Point, far: Point]
  /** Degrees by which the toes are lifted. */
  readonly toes?: readonly [near: number, far: number]
}

/** The parts that turn, each about the joint at its upper end. */
export const limbs = [
  'trunk',
  'head',
  'armNear',
  'forearmNear',
  'armFar',
  'forearmFar',
  'legNear',
  'shinNear',
  'footNear',
  'legFar',
  'shinFar',
  'footFar',
] as const

export type Limb = (typeof limbs)[number]

const lengths = { trunk: 27, arm: 13.5, forearm: 13, leg: 21, shin: 21 } as const

/** Half the distance between the shoulders, and between the hips. */
const widths = { side: { shoulder: 0, hip: 0 }, front: { shoulder: 9, hip: 5.4 } } as const

/** Where the joints are when everything hangs straight down: how the shapes are drawn. */
export const hanging: Point = [60, 66]

export function jointsOf(view: View): Readonly<Record<Limb, Point>> {
  const [x, y] = hanging
  const { shoulder, hip } = widths[view]
  const [top, ground] = [y - lengths.trunk, y + lengths.leg + lengths.shin]
  return {
    trunk: [x, y],
    head: [x, top - 4],
    armNear: [x + shoulder, top],
    forearmNear: [x + shoulder, top + lengths.arm],
    armFar: [x - shoulder, top],
    forearmFar: [x - shoulder, top + lengths.arm],
    legNear: [x + hip, y],
    shinNear: [x + hip, y + lengths.leg],
    footNear: [x + hip, ground],
    legFar: [x - hip, y],
    shinFar: [x - hip, y + lengths.leg],
    footFar: [x - hip, ground],
  }
}

/** How far each part is turned, in degrees as CSS counts them, so that hands and ankles are where the pose wants them. */
export function turnsOf({ pelvis, lean = 0, nod = 0, hands, ankles, toes = [0, 0] }: Pose, view: View) {
  const { shoulder, hip } = widths[view]
  const shoulders = ([1, -1] as const).map((side) => turned(pelvis, [side * shoulder, -lengths.trunk], lean))
  const hips = ([1, -1] as const).map((side): Point => [pelvis[0] + side * hip, pelvis[1]])
  // From the side elbows point backwards and knees forward; from the front both point outward.
  const elbow = view === 'side' ? [-1, -1] : [1, -1]
  const knee = view === 'side' ? [1, 1] : [1, -1]
  const arm = (at: 0 | 1) => bent(shoulders[at] ?? pelvis, hands[at], lengths.arm, lengths.forearm, elbow[at] ?? 1)
  const leg = (at: 0 | 1) => bent(hips[at] ?? pelvis, ankles[at], lengths.leg, lengths.shin, knee[at] ?? 1)
  const [armNear, armFar, legNear, legFar] = [arm(0), arm(1), leg(0), leg(1)]
  return {
    trunk: lean,
    head: nod,
    armNear: -armNear.upper - lean,
    forearmNear: armNear.upper - armNear.lower,
    armFar: -armFar.upper - lean,
    forearmFar: armFar.upper - armFar.lower,
    legNear: -legNear.upper,
    shinNear: legNear.upper - legNear.lower,
    footNear: legNear.lower - toes[0],
    legFar: -legFar.upper,
    shinFar: legFar.upper - legFar.lower,
    footFar: legFar.lower - toes[1],
  } satisfies Record<Limb, number>
}

const radians = Math.PI / 180

/** A point of the trunk, `from` the pelvis, when the trunk leans that many degrees. */
const turned = ([x, y]: Point, [dx, dy]: Point, lean: number): Point => {
  const [sin, cos] = [Math.sin(lean * radians), Math.cos(lean * radians)]
  return [x + dx * cos - dy * sin, y + dx * sin + dy * cos]
}

/** A point so far from another, so many degrees from straight down, forward (or to the right) counted up. */
export const round = ([x, y]: Point, degrees: number, length: number): Point => [
  x + length * Math.sin(degrees * radians),
  y + length * Math.cos(degrees * radians),
]

/** From the side, where the arms hang. */
export const shoulderOf = (pelvis: Point, lean: number): Point => turned(pelvis, [0, -lengths.trunk], lean)

/**
 * The directions of two bones that reach from one point towards another: degrees from straight down, forward (or, from
 * the front, to the right) counted up. What is out of reach is pointed at with a limb all but straight.
 */
function bent([x, y]: Point, [toX, toY]: Point, upper: number, lower: number, side: number) {
  const [dx, dy] = [toX - x, toY - y]
  const far = Math.min(upper + lower - 0.05, Math.max(Math.abs(upper - lower) + 0.05, Math.hypot(dx, dy)))
  const towards = Math.atan2(dx, dy)
  const inside = (one: number, two: number) => Math.acos((one ** 2 + far ** 2 - two ** 2) / (2 * one * far))
  return {
    upper: (towards + side * inside(upper, lower)) / radians,
    lower: (towards - side * inside(lower, upper)) / radians,
  }
}
