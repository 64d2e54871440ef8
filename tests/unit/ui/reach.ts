import type { Drawing } from '../../../src/ui/pictures/figure/drawing'
import { hanging, jointsOf, turnsOf, type Limb } from '../../../src/ui/pictures/figure/skeleton'
import type { Point } from '../../../src/ui/pictures/shape'

/** Turns a point about a joint as the browser would: clockwise, in degrees. */
function turnedAbout([x, y]: Point, [aboutX, aboutY]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180
  const [dx, dy] = [x - aboutX, y - aboutY]
  return [aboutX + dx * Math.cos(angle) - dy * Math.sin(angle), aboutY + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** Where a point of the hanging figure comes to be when the limbs it hangs from are turned, the outermost first. */
function placed(drawing: Drawing, phase: number, point: Point, chain: readonly Limb[]): Point {
  const pose = drawing.poseAt(phase, 1)
  const turns = turnsOf(pose, drawing.view)
  const joints = jointsOf(drawing.view)
  const [x, y] = chain.reduce((at, limb) => turnedAbout(at, joints[limb], turns[limb]), point)
  return [x + pose.pelvis[0] - hanging[0], y + pose.pelvis[1] - hanging[1]]
}

export const ankleOf = (drawing: Drawing, phase: number, side: 'Near' | 'Far'): Point =>
  placed(drawing, phase, jointsOf(drawing.view)[`foot${side}`], [`shin${side}`, `leg${side}`])

export function anyHand(drawing: Drawing, phase: number): Point {
  const [x, y] = jointsOf(drawing.view).forearmNear
  return placed(drawing, phase, [x, y + 13], ['forearmNear', 'armNear', 'trunk'])
}
