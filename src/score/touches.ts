import type { Heard } from './marks'

/** How long the motor runs and rests, in turn, in ms: what browsers take. */
export type Pattern = readonly number[]

/** No pulse is longer. Source: docs/sources.md#sound-and-touch */
const longestMs = 40
/** Browsers take no more entries than this. */
const entries = 98

const few: Readonly<Record<Exclude<Heard, 'in' | 'out'>, Pattern>> = {
  hold: [40],
  prepare: [20, 120, 20],
  cold: [40, 400, 40],
  warm: [30, 120, 30],
  effort: [40, 80, 40],
  ease: [30, 300, 15],
  tense: [40, 60, 40, 60, 40],
  release: [30, 250, 20, 400, 10],
  rest: [30, 200, 30, 200, 30],
  notice: [15],
  find: [25, 100, 25],
  be: [15, 600, 15],
  end: [40, 300, 40, 300, 40],
}

/**
 * What a cue feels like in the hand, within its `ms` (without end where only a person ends it): pulses that come closer
 * and closer for in, that thin out for out, three close ones to squeeze, three fading ones to soften. Empty where not
 * even that fits.
 */
export function touchOf(action: Heard, ms: number): Pattern {
  if (action === 'in') return breathing(ms, 420, 110, 20)
  if (action === 'out') return breathing(ms, 130, 620, 30)
  const pattern = few[action]
  return totalMs(pattern) <= ms ? pattern : []
}

/** Pulses with gaps that go evenly from the first length to the last; all longer where there would be too many. */
function breathing(ms: number, firstGapMs: number, lastGapMs: number, pulseMs: number): Pattern {
  const usable = Math.min(ms, 60_000) - longestMs
  const wider = Math.max(1, usable / ((entries / 2) * ((firstGapMs + lastGapMs) / 2 + pulseMs)))
  const pattern: number[] = []
  for (let atMs = 0; atMs + pulseMs <= usable && pattern.length < entries;) {
    const gapMs = Math.round((firstGapMs + (lastGapMs - firstGapMs) * (atMs / usable)) * wider)
    pattern.push(pulseMs, gapMs)
    atMs += pulseMs + gapMs
  }
  return pattern.slice(0, -1)
}

/** How long a pattern takes. */
export const totalMs = (pattern: Pattern): number => pattern.reduce((sum, each) => sum + each, 0)
