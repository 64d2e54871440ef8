import type { Happening } from '../../../src/session/event'
import { alike, law } from './law'
import { rateNow, stretchOf, type Life } from './life'
import { beatAt, type Beat, type Timed } from './stretch'

type PaceChange = Extract<Happening, { type: 'easier' | 'slower' | 'stay' | 'meet' }>

const slowest = 3
const quickest = 15

/** What breath is to be from the next one on. */
interface Wanted {
  readonly perMinute: number
  readonly holds: boolean
  readonly then: 'the same' | 'no quicker'
}

/**
 * A change of pace: the breaths the machine has laid, held against what they have to be. What has been stays, the change
 * comes with the next breath (or at once, where a hold is ended), and the minutes stay as chosen.
 */
export function paced(life: Life, what: PaceChange, beats: readonly Beat[]): Life {
  const stretch = stretchOf(life)
  const perMinute = rateNow(life)
  if (stretch?.kind !== 'timed' || !stretch.paced || perMinute === undefined) return life
  const wanted = wantedAfter(what, perMinute, stretch)
  if (!wanted) {
    law('can go no further and stays', alike(beats, stretch.beats))
    return life
  }
  const inHold = what.type === 'easier' && holdAt(stretch, life.elapsedMs)
  const fromMs = inHold ? holdEndsNow(stretch, life.elapsedMs, beats) : breathGoesOn(stretch, life.elapsedMs, beats)
  breathsAsWanted(beats, fromMs, wanted)
  minutesAsChosen(stretch, life.elapsedMs, beats)
  if (alike(beats, stretch.beats) && near(wanted.perMinute, perMinute)) return life
  const holds = stretch.holds && wanted.holds
  return withBeats({ ...life, asked: { untilMs: fromMs, perMinute: wanted.perMinute } }, { ...stretch, beats, holds })
}

/** Not helping, in the middle of a hold: it is over now. Anywhere else breath is left as it is. */
export function holdLeft(life: Life, beats: readonly Beat[]): Life {
  const stretch = stretchOf(life)
  if (stretch?.kind !== 'timed' || !stretch.paced || !holdAt(stretch, life.elapsedMs)) return life
  // Holds that were to go with the next breath anyway change nothing more of what was asked for.
  const perMinute = rateNow(life) ?? 0
  const asked: Wanted = { perMinute, holds: false, then: 'no quicker' }
  const wanted = stretch.holds ? wantedAfter({ type: 'easier' }, perMinute, stretch) : asked
  const fromMs = holdEndsNow(stretch, life.elapsedMs, beats)
  if (wanted) breathsAsWanted(beats, fromMs, wanted)
  return withBeats(
    { ...life, asked: wanted && { untilMs: fromMs, perMinute: wanted.perMinute } },
    { ...stretch, beats, holds: false },
  )
}

/** A hold that is gone, with nothing after it, has been asked for all the same. */
function withBeats(life: Life, stretch: Timed): Life {
  const before = stretchOf(life)
  const gone = before ? Math.max(0, beatAt(before, life.elapsedMs) - beatAt(stretch, life.elapsedMs)) : 0
  const stretches = life.stretches.map((each, at) => (at === life.at ? stretch : each))
  return { ...life, stretches, cuesBefore: life.cuesBefore + gone }
}

function wantedAfter(what: PaceChange, perMinute: number, { paced: own, holds }: Timed): Wanted | undefined {
  switch (what.type) {
    case 'easier': {
      const without = perMinute * ((own?.withoutHoldsPerMinute ?? 1) / (own?.ownPerMinute ?? 1))
      return { perMinute: Math.min(quickest, holds ? without : perMinute + 1), holds: false, then: 'the same' }
    }
    case 'slower':
      if (perMinute <= slowest) return undefined
      return { perMinute: Math.max(slowest, perMinute - 1), holds, then: 'no quicker' }
    case 'stay':
      return { perMinute, holds, then: 'the same' }
    case 'meet': {
      const from = Math.min(quickest, what.perMinute)
      const ownPerMinute = own?.withoutHoldsPerMinute ?? 0
      return { perMinute: Math.max(from, ownPerMinute), holds: false, then: 'no quicker' }
    }
  }
}

const holdAt = ({ beats }: Timed, elapsedMs: number) =>
  beats.some(({ action, startMs, endMs }) => action === 'hold' && startMs <= elapsedMs && elapsedMs < endMs)

/** All until the end of the breath under way stays as it was. */
function breathGoesOn(stretch: Timed, elapsedMs: number, beats: readonly Beat[]): number {
  const breath = stretch.beats[beatAt(stretch, elapsedMs)]?.breath ?? 0
  const past = stretch.beats.filter((beat) => (beat.breath ?? 0) <= breath)
  law('lets the breath under way go on', alike(beats.slice(0, past.length), past))
  return past.at(-1)?.endMs ?? 0
}

/** The hold under way is cut to this moment; what comes next begins in it, the out-breath where lungs are full. */
function holdEndsNow(stretch: Timed, elapsedMs: number, beats: readonly Beat[]): number {
  const at = beatAt(stretch, elapsedMs)
  const past = stretch.beats.slice(0, at)
  const hold = stretch.beats[at]
  law('leaves what was before the hold', alike(beats.slice(0, at), past))
  const cut = beats[at]?.action === 'hold' ? beats[at] : undefined
  if (cut) law('ends the hold now', alike(cut, { ...hold, endMs: elapsedMs }))
  else law('leaves out a hold only where it has just begun', hold?.startMs === elapsedMs)
  const next = beats[cut ? at + 1 : at]
  const wasFull = past.at(-1)?.action === 'in'
  law('goes on at once', next === undefined || next.startMs === elapsedMs)
  law('goes on with the out-breath where lungs are full', next ? (next.action === 'out') === wasFull : !wasFull)
  return elapsedMs
}

function breathsAsWanted(beats: readonly Beat[], fromMs: number, { perMinute, holds, then }: Wanted) {
  const rates = beats.filter(({ startMs }) => startMs >= fromMs).map((beat) => beat.perMinute ?? 0)
  law('has its holds taken out', holds || beats.every((beat) => beat.startMs < fromMs || beat.action !== 'hold'))
  law(`takes ${perMinute} a minute, not ${rates[0]}`, rates.length === 0 || near(rates[0] ?? 0, perMinute))
  for (const [index, rate] of rates.entries()) {
    const before = rates[index - 1] ?? rate
    law('stays within what is offered', rate <= quickest + 1e-9)
    if (then === 'the same') law('stays at its pace', near(rate, before))
    else law('comes down by one at most, never up', before - 1 - 1e-9 <= rate && rate <= before + 1e-9)
  }
}

const near = (one: number, other: number) => Math.abs(one - other) < 1e-9

function minutesAsChosen({ paced: own }: Timed, elapsedMs: number, beats: readonly Beat[]) {
  for (const [at, { startMs, endMs }] of beats.entries()) {
    law('leaves no gap and no overlap', startMs === (beats[at - 1]?.endMs ?? 0) && endMs >= startMs)
  }
  const last = beats.at(-1)
  const lastFromMs = beats.find(({ breath }) => breath === last?.breath)?.startMs ?? 0
  if (!own || !last) return
  if (own.breathsAtMost === undefined) law('is as long as it was chosen to be', own.durationMs <= last.endMs)
  if (lastFromMs <= elapsedMs) return
  if (own.breathsAtMost === undefined) law('has no breath more than that needs', lastFromMs < own.durationMs)
  else law('has as many breaths as the pattern has', (last.breath ?? 0) + 1 === own.breathsAtMost)
}
