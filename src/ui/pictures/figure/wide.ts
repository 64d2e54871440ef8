import { between, once, swing, type Drawing } from './drawing'
import type { Point } from '../shape'

const ground = 108
const whole = [2, 8, 114] as const

const round = ([x, y]: Point, degrees: number, length: number): Point => [
  x + length * Math.sin((degrees * Math.PI) / 180),
  y + length * Math.cos((degrees * Math.PI) / 180),
]

export const jacks: Drawing = {
  view: 'front',
  scenery: 'ground',
  shows: whole,
  told: [0, 0.5],
  poseAt: (phase, strength) => {
    const open = swing(phase) * (0.4 + 0.6 * strength)
    const hop = 5 * swing(2 * phase) * strength
    const up = between(10, 152, open)
    const pelvis: Point = [60, 66 - hop]
    const apart = between(4.8, 19, open)
    return {
      pelvis,
      hands: [round([69, pelvis[1] - 27], up, 26.4), round([51, pelvis[1] - 27], -up, 26.4)],
      ankles: [
        [60 + apart, ground - hop * 0.8 - 2.6 * open],
        [60 - apart, ground - hop * 0.8 - 2.6 * open],
      ],
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
