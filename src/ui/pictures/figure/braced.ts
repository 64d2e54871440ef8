import { between, held, type Drawing } from './drawing'
import type { Point } from '../shape'

const ground = 108

/** What is pushed against: it comes on, is held while the effort lasts, and softens. */
const push = (phase: number) => held(phase, 0.16)

export const wall: Drawing = {
  view: 'side',
  scenery: 'wall',
  shows: [2, 8, 114],
  told: [0, 0.5],
  pushAt: push,
  poseAt: (phase, strength) => {
    const on = push(phase) * strength
    const hand: Point = [92.5, between(48, 46, on)]
    return {
      pelvis: [between(66, 55, on), between(66.4, 71, on)],
      lean: between(3, 27, on),
      nod: between(0, -14, on),
      hands: [hand, [hand[0], hand[1] - 3]],
      ankles: [
        [between(44, 32, on), ground],
        [66, ground],
      ],
      toes: [-14 * on, 0],
    }
  },
}

export const press: Drawing = {
  view: 'front',
  scenery: 'air',
  shows: [21, 10, 78],
  told: [0, 0.5],
  pushAt: push,
  poseAt: (phase, strength) => {
    const on = push(phase) * strength
    const apart = between(12, 3.6, on)
    const y = between(52, 47, on)
    return {
      pelvis: [60, 66],
      hands: [
        [60 + apart, y],
        [60 - apart, y],
      ],
      ankles: [
        [64.6, ground],
        [55.4, ground],
      ],
    }
  },
}

const shoulders: Point = [33, 92]

export const bed: Drawing = {
  view: 'side',
  scenery: 'bed',
  shows: [4, 22, 108],
  told: [0, 0.5],
  pushAt: push,
  poseAt: (phase, strength) => {
    const up = between(0, 30, push(phase) * strength)
    const rise = (up * Math.PI) / 180
    return {
      pelvis: [shoulders[0] + 27 * Math.cos(rise), shoulders[1] - 27 * Math.sin(rise)],
      lean: -90 - up,
      nod: up,
      hands: [
        [55, 95],
        [57, 95],
      ],
      ankles: [
        [84, 95],
        [88, 95],
      ],
    }
  },
}
