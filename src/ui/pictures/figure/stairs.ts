import type { Point } from '../shape'
import { between, soft, swing, type Drawing } from './drawing'
import { shoulderOf } from './skeleton'
import { armSwing } from './upright'

const ground = 108

/** One stair: how far on, and how far up. */
export const stair: Point = [19, 12]

function climbedAt(phase: number): { readonly ankle: Point; readonly toes: number } {
  const within = phase - Math.floor(phase)
  const [high, low]: readonly [Point, Point] = [
    [73, ground - stair[1]],
    [73 - 2 * stair[0] * 0.58, ground - stair[1] + 2 * stair[1] * 0.58],
  ]
  const stood = 0.58
  if (within < stood) {
    const part = within / stood
    return {
      ankle: [between(high[0], low[0], part), between(high[1], low[1], part)],
      toes: part > 0.75 ? between(0, -22, (part - 0.75) / 0.25) : 0,
    }
  }
  const part = (within - stood) / (1 - stood)
  return {
    ankle: [
      between(low[0], high[0], soft(part)) - 2 * Math.sin(Math.PI * part),
      between(low[1], high[1], soft(part)) - 9 * Math.sin(Math.PI * part),
    ],
    toes: between(-22, 0, soft(part)),
  }
}

export const stairs: Drawing = {
  view: 'side',
  scenery: 'steps',
  shows: [2, 8, 114],
  told: [0.02, 0.3],
  poseAt: (phase) => {
    const [near, far] = [climbedAt(phase + 0.29), climbedAt(phase + 0.79)]
    const [pelvis, lean]: [Point, number] = [[59, 66 - 2 * swing(2 * phase + 0.1)], 9]
    const hand = (part: number) => armSwing(part, 28.5, shoulderOf(pelvis, lean), 3)
    return {
      pelvis,
      lean,
      hands: [hand(phase + 0.79), hand(phase + 0.29)],
      ankles: [near.ankle, far.ankle],
      toes: [near.toes, far.toes],
    }
  },
}
