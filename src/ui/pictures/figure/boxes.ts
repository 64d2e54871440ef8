import type { Point } from '../shape'
import type { Drawing } from './drawing'
import { shapesOf } from './shapes'
import { jointsOf, type Limb } from './skeleton'

/** A part of the drawing, in its units. */
export type Box = readonly [left: number, top: number, width: number, height: number]

/** All of the drawing that is shown. */
export const wholeOf = ({ shows: [left, top, size] }: Drawing): Box => [left, top, size, size]

/** What one limb covers while everything hangs straight down: what moves is then no larger than what is seen of it. */
export function boxOf({ view }: Drawing, limb: Limb): Box {
  const [x, y] = jointsOf(view)[limb]
  const [left, up, right, down] = shapesOf(view)[limb].reach
  return [x - left, y - up, left + right, up + down]
}

/** Where a box stands inside another, and the joint inside it, as CSS says it. */
export function placeIn(outer: Box, [left, top, width, height]: Box, [x, y]: Point) {
  const part = (length: number, of: number) => `${(length / of) * 100}%`
  return {
    left: part(left - outer[0], outer[2]),
    top: part(top - outer[1], outer[3]),
    width: part(width, outer[2]),
    height: part(height, outer[3]),
    transformOrigin: `${part(x - left, width)} ${part(y - top, height)}`,
  }
}
