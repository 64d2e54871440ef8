import { between, once, swing, type Drawing } from './drawing'
import { round } from './skeleton'
import type { Point } from '../shape'

const ground = 108
const whole = [2, 8, 114] as const

const legReach = 41.8
const [hip, shoulder] = [5.4, 9]

export const jacks: Drawing = {
  view: 'front',
  scenery: 'ground',
  shows: whole,
  told: [0, 0.5],
  poseAt: (phase, strength) => {
    const open = swing(phase) * (0.4 + 0.6 * strength)
    const hop = 5 * swing(2 * phase) * strength
    // Straight legs, and feet that turn out with them: who stands wider stands lower, on the edges of the feet.
    const out = between(-1, 20.5, open)
    const [, height] = round([0, 0], out, legReach)
    const pelvis: Point = [60, ground - hop - 1.4 * open - height]
    const up = between(10, 152, open)
    return {
      pelvis,
      hands: [round([60 + shoulder, pelvis[1] - 27], up, 26.4), round([60 - shoulder, pelvis[1] - 27], -up, 26.4)],
      ankles: [round([60 + hip, pelvis[1]], out, legReach), round([60 - hip, pelvis[1]], -out, legReach)],
      toes: [out, -out],
    }
  },
}

export const shadow: Drawing = {
  view: 'side',
  scenery: 'ground',
  shows: whole,
  told: [0.25, 0.75],
  poseAt: (phase, strength) => {
    const [near, far] = [once(phase) ** 1.4 * strength, once(phase + 0.5) ** 1.4 * strength]
    const guard = ([x, y]: Point, out: number): Point => [between(x, 89, out), between(y, 41, out)]
    return {
      pelvis: [54 + 4 * near + 2 * far, 69.5 - 0.8 * (near + far)],
      lean: 7 + 7 * near + 3 * far,
      hands: [guard([70, 41], near), guard([74, 38], far)],
      ankles: [
        [42, ground - 2.4 * near],
        [72, ground],
      ],
      toes: [-18 * near, 0],
    }
  },
}
