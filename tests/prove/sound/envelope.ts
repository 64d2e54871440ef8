import { valueAt } from '../../../src/score/layers'
import { soundOf } from '../../../src/score/sounds'
import type { Coming } from '../../../src/session/ahead'
import type { Pair } from './ear'

/** How loud it was (root mean square) at a time of the page's clock. */
export interface Frame {
  readonly atMs: number
  readonly loud: number
}

/** Puts frames on the page's clock. The mapping is read all along, and the middle of the nearest readings is taken. */
export function outputOf(flat: readonly number[], pairs: readonly Pair[]): readonly Frame[] {
  const usable = pairs.filter(({ clockMs }) => clockMs > 0)
  let at = 0
  const frames: Frame[] = []
  for (let index = 0; index + 1 < flat.length; index += 2) {
    const contextMs = flat[index] ?? 0
    while (at < usable.length - 1 && (usable[at + 1]?.heardMs ?? 0) <= contextMs) at++
    const near = usable.slice(Math.max(0, at - 4), at + 5).map(({ heardMs, clockMs }) => clockMs - heardMs)
    const apartMs = near.toSorted((a, b) => a - b)[Math.floor(near.length / 2)] ?? 0
    frames.push({ atMs: contextMs + apartMs, loud: flat[index + 1] ?? 0 })
  }
  return frames
}

/** A tone of 110 Hz swings once in 9 ms: over three swings its loudness is steady. */
const smoothMs = 28

/** Evenly smoothed, in power. */
export function smoothed(frames: readonly Frame[]): readonly Frame[] {
  const everyMs = ((frames.at(-1)?.atMs ?? 0) - (frames[0]?.atMs ?? 0)) / Math.max(1, frames.length - 1)
  const reach = Math.max(1, Math.round(smoothMs / everyMs / 2))
  return frames.slice(reach, -reach).map(({ atMs }, index) => {
    const near = frames.slice(index, index + 2 * reach + 1)
    return { atMs, loud: Math.sqrt(near.reduce((sum, { loud }) => sum + loud * loud, 0) / near.length) }
  })
}

/** How loud the cues are booked to be at a time of the session, as a share of all there is. Tones are pure. */
function bookedLoud(cues: readonly Coming[]): (sessionMs: number) => number {
  const all = cues.map((cue) => ({ ...cue, layers: soundOf({ ...cue, ms: cue.endsMs - cue.beginsMs }, 'tone') }))
  return (sessionMs) => {
    const cue = all.find(({ beginsMs, endsMs }) => beginsMs <= sessionMs && sessionMs < endsMs)
    if (!cue) return 0
    const squares = cue.layers.map(({ gain }) => valueAt(gain, sessionMs - cue.beginsMs) ** 2 / 2)
    return Math.sqrt(squares.reduce((sum, each) => sum + each, 0))
  }
}

const reachMs = 300
const beforeMs = 1_500

/**
 * Where a cue was heard, in ms off its place: the shift at which what was heard around its beginning and through it fits
 * best what was booked, and how much is left unexplained there (0: the same shape; 1: nothing in common). `zeroMs`: the
 * session's zero on the page's clock.
 */
export function placeOf(cue: Coming, cues: readonly Coming[], zeroMs: number, frames: readonly Frame[]) {
  const near = cues.filter(({ beginsMs, endsMs }) => endsMs > cue.beginsMs - 5_000 && beginsMs < cue.endsMs + 5_000)
  const booked = bookedLoud(near)
  const fromMs = cue.beginsMs - beforeMs
  const untilMs = cue.endsMs - reachMs
  const around = frames.filter(({ atMs }) => atMs - zeroMs > fromMs && atMs - zeroMs < untilMs)
  const table = Array.from({ length: Math.ceil(untilMs - fromMs + 2 * reachMs) + 2 }, (_, ms) =>
    booked(fromMs - reachMs + ms),
  )
  let offMs = Number.NaN
  let unexplained = Infinity
  for (let shiftMs = -reachMs; shiftMs <= reachMs; shiftMs += 1) {
    let heardSquares = 0
    let bookedSquares = 0
    let both = 0
    for (const { atMs, loud } of around) {
      const should = table[Math.round(atMs - zeroMs - shiftMs - fromMs + reachMs)] ?? 0
      heardSquares += loud * loud
      bookedSquares += should * should
      both += loud * should
    }
    const left = heardSquares === 0 || bookedSquares === 0 ? 1 : 1 - (both * both) / (heardSquares * bookedSquares)
    if (left < unexplained) {
      unexplained = left
      offMs = shiftMs
    }
  }
  return { offMs, unexplained }
}

export const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
