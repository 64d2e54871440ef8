import type { Cue } from './cue'
import { curveOf } from './lungs'
import type { Score } from './score'

/** One stop of a picture's motion: this value at this time, reached along the lung curve or in a straight line. */
export interface Stop {
  readonly atMs: number
  readonly value: number
  readonly curve: 'lungs' | 'linear'
}

/** A colour change takes this long after a cue begins, or half the cue where that is shorter. */
const fadeMs = 400

/** Fullness over the whole score: a stop where each cue begins, and one at the end. */
export function fullnessStops(score: Score): readonly Stop[] {
  const stops: Stop[] = score.cues.map((cue) => ({
    atMs: cue.startMs,
    value: cue.from,
    curve: curveOf(cue),
  }))
  return [...stops, { atMs: score.totalMs, value: score.cues.at(-1)?.to ?? 0, curve: 'linear' }]
}

/** How far the picture has the out-breath's colour, 0 to 1, so that in and out are told apart by more than size. */
export function tintStops(score: Score): readonly Stop[] {
  const stops: Stop[] = []
  let value = 0
  for (const { action, startMs, endMs } of score.cues) {
    const next = action === 'out' ? 1 : action === 'in' ? 0 : value
    if (stops.length === 0) value = next // the first colour is there at once: nothing fades in
    stops.push({ atMs: startMs, value, curve: 'linear' })
    if (next !== value) {
      value = next
      stops.push({ atMs: startMs + Math.min(fadeMs, (endMs - startMs) / 2), value, curve: 'linear' })
    }
  }
  return [...stops, { atMs: score.totalMs, value, curve: 'linear' }]
}

/** One whole breath of a score: when, and how full the lungs are through it. */
export interface BreathStops {
  readonly breath: number
  readonly startMs: number
  readonly endMs: number
  readonly stops: readonly Stop[]
}

/** A score breath by breath, in order. What is not paced is no breath, and left out. */
export function breathStops(score: Score): readonly BreathStops[] {
  const found = new Map<number, Cue[]>()
  for (const cue of score.cues) {
    if (cue.breath === undefined) continue
    const cues = found.get(cue.breath)
    if (cues) cues.push(cue)
    else found.set(cue.breath, [cue])
  }
  return [...found].map(([breath, cues]) => ({
    breath,
    startMs: cues[0]?.startMs ?? 0,
    endMs: cues.at(-1)?.endMs ?? 0,
    stops: [
      ...cues.map((cue): Stop => ({ atMs: cue.startMs, value: cue.from, curve: curveOf(cue) })),
      { atMs: cues.at(-1)?.endMs ?? 0, value: cues.at(-1)?.to ?? 0, curve: 'linear' },
    ],
  }))
}
