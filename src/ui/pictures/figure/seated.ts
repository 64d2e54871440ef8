import { between, once, type Drawing } from './drawing'
import type { Point } from '../shape'

const ground = 108
const pelvis: Point = [47, 86]
const shows = [2, 20, 102] as const
const floor: Point = [68, ground]
const beside: Point = [45, 84]

export const seatedMarch: Drawing = {
  view: 'side',
  scenery: 'chair',
  shows,
  told: [0.25, 0.75],
  poseAt: (phase, strength) => {
    const [near, far] = [once(phase) * strength, once(phase + 0.5) * strength]
    const lifted = (part: number): Point => [floor[0] - 7 * part, floor[1] - 25 * part]
    return {
      pelvis,
      lean: 1,
      hands: [beside, [beside[0] + 3, beside[1]]],
      ankles: [lifted(near), lifted(far)],
      toes: [-12 * near, -12 * far],
    }
  },
}

export const seatedPunch: Drawing = {
  view: 'side',
  scenery: 'chair',
  shows,
  told: [0.25, 0.75],
  poseAt: (phase, strength) => {
    const [near, far] = [once(phase) ** 1.3 * strength, once(phase + 0.5) ** 1.3 * strength]
    const hand = ([x, y]: Point, out: number): Point => [between(x, 75, out), between(y, 60, out)]
    return {
      pelvis,
      lean: 2 + 4 * (near + far),
      hands: [hand([56, 66], near), hand([58, 64], far)],
      ankles: [floor, [floor[0] + 3, ground]],
    }
  },
}
