import { short } from '../shape'
import type { Drawing } from './drawing'
import { hanging, limbs, turnsOf, type Limb, type Pose } from './skeleton'
import { stair } from './stairs'
import { pathLength } from './upright'

/** What CSS makes of a pose: where the body is, and how far each limb is turned about its joint. */
export function placedAt({ view, shows }: Drawing, pose: Pose) {
  const degrees = turnsOf(pose, view)
  const turn = (limb: Limb) => `rotate(${short(degrees[limb])}deg)`
  return {
    body: moved(pose.pelvis[0] - hanging[0], pose.pelvis[1] - hanging[1], shows[2]),
    turns: Object.fromEntries(limbs.map((limb) => [limb, turn(limb)])),
  }
}

/** Where a foot comes down on a stair, as a part of a stair gone by: the two are drawn to meet. */
const stairFrom = 0.58

/** How far what goes by has gone at a part of the movement: one step or one stair in each half of it, then anew. */
export function passedAt({ scenery, shows: [, , size] }: Drawing, phase: number): string {
  const gone = (2 * phase) % 1
  const [wide, high] = stair
  return scenery === 'steps'
    ? moved(-wide * (stairFrom + gone), high * (stairFrom + gone), size)
    : moved((-pathLength / 2) * gone, 0, size)
}

const moved = (right: number, down: number, size: number) =>
  `translate(${short((right / size) * 100)}%, ${short((down / size) * 100)}%)`
