import { between, once, soft, swing, type Drawing } from './drawing'
import { round, shoulderOf } from './skeleton'
import type { Point } from '../shape'

const ground = 108
const whole = [2, 8, 114] as const

/** A step and what it takes: how far a foot reaches before and behind, and how much of the time it stands. */
const stride = 15
const stands = 0.56

function steppedAt(phase: number): { readonly ankle: Point; readonly toes: number } {
  const within = phase - Math.floor(phase)
  if (within < stands) {
    const part = within / stands
    const toes = part < 0.15 ? between(16, 0, part / 0.15) : part > 0.7 ? between(0, -26, (part - 0.7) / 0.3) : 0
    return { ankle: [60 + between(stride, -stride, part), ground - Math.max(0, -toes) * 0.11], toes }
  }
  const part = (within - stands) / (1 - stands)
  return {
    ankle: [60 + between(-stride, stride, soft(part)), ground - 3 * (1 - part) - 7 * Math.sin(Math.PI * part)],
    toes: between(-26, 16, part),
  }
}

/** The hand of an arm that swings from the shoulder, `forward` of hanging, and keeps its bend at the elbow. */
export const armSwing = (phase: number, reach: number, shoulder: Point, forward = 4.5): Point =>
  round(shoulder, forward + reach * Math.cos(2 * Math.PI * phase), 24.3)

/** How far the ground goes by while one whole movement is made. */
export const pathLength = (2 * stride) / stands

export const walk: Drawing = {
  view: 'side',
  scenery: 'path',
  shows: whole,
  told: [0.03, 0.33],
  poseAt: (phase) => {
    const [near, far] = [steppedAt(phase + 0.28), steppedAt(phase + 0.78)]
    const [pelvis, lean]: [Point, number] = [[60, 67.4 - 1.6 * swing(2 * phase)], 4]
    const shoulder = shoulderOf(pelvis, lean)
    return {
      pelvis,
      lean,
      hands: [armSwing(phase + 0.78, 34, shoulder), armSwing(phase + 0.28, 34, shoulder)],
      ankles: [near.ankle, far.ankle],
      toes: [near.toes, far.toes],
    }
  },
}

/** A bent arm that swings: the hand goes from beside the hip to before the chest. */
const pumped = (part: number): Point => [between(56, 76, part), between(60, 49, part ** 1.3)]

export const march: Drawing = {
  view: 'side',
  scenery: 'ground',
  shows: whole,
  told: [0.25, 0.75],
  poseAt: (phase, strength) => {
    const [near, far] = [once(phase) * strength, once(phase + 0.5) * strength]
    const lifted = (part: number): Point => [60 + 13 * part, ground - 26 * part]
    return {
      pelvis: [60, 66.6 - 1.4 * (near + far)],
      lean: 1,
      hands: [pumped(0.35 + 0.6 * far - 0.3 * near), pumped(0.35 + 0.6 * near - 0.3 * far)],
      ankles: [lifted(near), lifted(far)],
      toes: [-24 * near, -24 * far],
    }
  },
}

export const squats: Drawing = {
  view: 'side',
  scenery: 'ground',
  shows: whole,
  told: [0, 0.5],
  poseAt: (phase, strength) => {
    const down = swing(phase) * strength
    const pelvis: Point = [between(60, 48, down), between(66.4, 83, down)]
    const lean = between(1, 30, down)
    const hand = round(shoulderOf(pelvis, lean), between(3.5, 86, down), 25.5)
    return {
      pelvis,
      lean,
      nod: -lean * 0.7,
      hands: [hand, [hand[0] + 1, hand[1] + 1]],
      ankles: [
        [59, ground],
        [62, ground],
      ],
    }
  },
}
