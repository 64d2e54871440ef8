import type { Instruction } from './cue'

/** Breaths a minute that pace changes may reach. Source: docs/sources.md#pace */
export const slowestPerMinute = 3
export const quickestPerMinute = 15

const breathsPerRate = 3

/** One movement of a breath as its pattern writes it. */
export interface Phase extends Instruction {
  readonly action: 'in' | 'hold' | 'out'
  readonly ms: number
  /** Fullness at the end of the phase, 0 to 1. */
  readonly to: number
}

/**
 * How fast breaths come: from `perMinute`, one breath a minute slower after every three breaths, down to `towards`.
 * The two are equal when the pace is fixed. `rampFrom` remembers where a ramp began: between there and the pattern's
 * own pace the in-breath's share of the breath moves from one half to the pattern's own.
 */
export interface Pace {
  readonly perMinute: number
  readonly towards: number
  readonly rampFrom?: number
  readonly holds: boolean
}

const total = (phases: readonly Phase[]) => phases.reduce((sum, { ms }) => sum + ms, 0)

const phasesIn = (phases: readonly Phase[], holds: boolean) =>
  phases.filter(({ action, ms }) => ms > 0 && (holds || action !== 'hold'))

/** Breaths a minute of a pattern as it is written, with or without its holds. */
export const ownPerMinute = (phases: readonly Phase[], holds: boolean): number =>
  60_000 / total(phasesIn(phases, holds))

export const hasHolds = (phases: readonly Phase[]): boolean =>
  phases.some(({ action, ms }) => action === 'hold' && ms > 0)

/** A pattern at its own, fixed pace. */
export function ownPace(phases: readonly Phase[], holds = hasHolds(phases)): Pace {
  const perMinute = ownPerMinute(phases, holds)
  return { perMinute, towards: perMinute, holds }
}

/**
 * From `from` breaths a minute down to the pattern's own pace, holds left out. Where the pattern is not slower than
 * `from` there is nothing to come down to, and the pace is the pattern's own.
 */
export function rampPace(phases: readonly Phase[], from: number): Pace {
  const own = ownPace(phases, false)
  const start = Math.min(quickestPerMinute, from)
  return start <= own.perMinute ? own : { perMinute: start, towards: own.perMinute, rampFrom: start, holds: false }
}

/** Breaths a minute of the breath with this number, counted from 0 where the pace began. */
export const rateOf = (pace: Pace, breath: number): number =>
  Math.max(pace.towards, pace.perMinute - Math.floor(breath / breathsPerRate))

/** One breath at `perMinute`: whole milliseconds, the out-breath taking what rounding leaves. */
export function breathAt(phases: readonly Phase[], pace: Pace, perMinute: number): readonly Phase[] {
  const kept = phasesIn(phases, pace.holds)
  const ownMs = total(kept)
  const cycleMs = 60_000 / perMinute
  const ownIn = total(kept.filter(({ action }) => action === 'in')) / ownMs
  const inShare = pace.holds ? ownIn : shareAt(perMinute, ownIn, pace.rampFrom, 60_000 / ownMs)
  let exactMs = 0
  return kept.map((phase) => {
    const share = pace.holds ? 1 : phase.action === 'in' ? inShare / ownIn : (1 - inShare) / (1 - ownIn)
    const startMs = Math.round(exactMs)
    exactMs += (phase.ms / ownMs) * share * cycleMs
    return { ...phase, ms: Math.round(exactMs) - startMs }
  })
}

function shareAt(perMinute: number, ownIn: number, rampFrom: number | undefined, own: number): number {
  if (rampFrom === undefined || perMinute <= own) return ownIn
  const come = Math.max(0, (rampFrom - perMinute) / (rampFrom - own))
  return 0.5 + (ownIn - 0.5) * come
}

/** The same in- and out-breaths with nothing held between them. A pace without holds is given back as it is. */
export function withoutHolds(pace: Pace, phases: readonly Phase[]): Pace {
  if (!pace.holds) return pace
  const quicker = ownPerMinute(phases, false) * (pace.perMinute / ownPerMinute(phases, true))
  return { ...steady(pace, Math.min(quickestPerMinute, quicker)), holds: false }
}

/** "Shorter breaths": holds go first, then one breath a minute more; a ramp stops. No quicker than the quickest. */
export const shorter = (pace: Pace, perMinute: number, phases: readonly Phase[]): Pace =>
  pace.holds ? withoutHolds(pace, phases) : steady(pace, Math.min(quickestPerMinute, perMinute + 1))

/** "Longer breaths": one breath a minute fewer; a ramp goes on from there. The same pace where it can go no further. */
export function longer(pace: Pace, perMinute: number): Pace {
  if (perMinute <= slowestPerMinute) return pace
  const next = Math.max(slowestPerMinute, perMinute - 1)
  return { ...pace, perMinute: next, towards: Math.min(pace.towards, next) }
}

/** "Stay here": this many breaths a minute, from now on. */
export const steady = (pace: Pace, perMinute: number): Pace => ({ ...pace, perMinute, towards: perMinute })

/** Whether going over from one to the other would change no breath. Another ramp always does: it begins anew. */
export const samePace = (one: Pace, other: Pace): boolean =>
  one === other ||
  (one.perMinute === one.towards &&
    one.perMinute === other.perMinute &&
    one.towards === other.towards &&
    one.holds === other.holds)
