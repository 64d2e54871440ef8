import type { Pose, View } from './skeleton'

/** What stands around the person, and the shapes that say where effort is. */
export type Scenery = 'ground' | 'path' | 'wall' | 'steps' | 'chair' | 'bed' | 'air'

/** How one movement is drawn. */
export interface Drawing {
  readonly view: View
  readonly scenery: Scenery
  /** The square of the drawing that is shown: left, top, and how wide. */
  readonly shows: readonly [x: number, y: number, size: number]
  /**
   * The person at a part of a whole movement, 0 to 1. `strength` is 1 at effort and less when it is done lightly; at 0
   * and 1 the pose is the same whatever the strength, so that one stretch goes over into the next.
   */
  readonly poseAt: (phase: number, strength: number) => Pose
  /** The two parts of the movement that tell it best, for those who want nothing to move. */
  readonly told: readonly [number, number]
  /** How hard is pushed against something at a part of the movement, 0 to 1, where anything is. */
  readonly pushAt?: (phase: number) => number
}

/** Out and back once, softly: 0 at both ends, 1 in the middle. */
export const swing = (phase: number): number => (1 - Math.cos(2 * Math.PI * phase)) / 2

/** Up once in the first half, and nothing in the second. */
export const once = (phase: number): number => {
  const within = phase - Math.floor(phase)
  return within < 0.5 ? swing(within * 2) : 0
}

/** Comes on within `rise` of the movement, stays, and goes again. */
export const held = (phase: number, rise: number): number =>
  phase < rise ? soft(phase / rise) : phase > 1 - rise ? soft((1 - phase) / rise) : 1

/** From 0 to 1 without a jolt at either end. */
export const soft = (part: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, part)))) / 2

export const between = (from: number, to: number, part: number): number => from + (to - from) * part
