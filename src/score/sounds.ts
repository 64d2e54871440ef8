import type { Action, Instruction } from './cue'
import { breathSound, type Character, type Shape } from './breathSounds'
import type { Layer } from './layers'
import { notesOf, played, type Heard, type Note } from './marks'

/** What sound needs to know of a cue. `ms` is without end where only a person ends it. */
export interface Sounding extends Pick<Instruction, 'tempoPerMinute'> {
  readonly action: Heard
  readonly ms: number
  readonly from: number
  readonly to: number
  /** What was asked for right before. */
  readonly after?: Action
}

/** Together these never reach 1, so that the ceiling above them is never met. */
const peaks = { breath: 0.6, squeeze: 0.4, under: 0.12, mark: 0.3, pulse: 0.16, hold: 0.03 } as const

/** Each cue is silent this long before the next begins, so that none can run into it. */
const spareMs = 30

/** The cold says every ten seconds how far it has come. */
const tenMs = 10_000

/**
 * What a cue sounds like: each voice as curves of gain and pitch over the cue's own time. Gains are shares of all there
 * is (0-1), pitches in hertz. The same cue always sounds the same, whatever comes after it.
 */
export function soundOf(whole: Sounding, character: Character): readonly Layer[] {
  const cue = { ...whole, ms: whole.ms - spareMs }
  return [
    ...shapesOf(cue).flatMap((shape) => breathSound(character, shape)),
    ...played('mark', notesOf(cue.action, cue.after), peaks.mark, cue.ms),
    ...played('pulse', pulsesOf(cue), peaks.pulse, cue.ms),
  ]
}

/** The part of it that has the shape of a breath. */
function shapesOf({ action, ms, from, to }: Sounding): readonly Shape[] {
  const shape = (way: Shape['way'], peak: number): readonly Shape[] => [{ way, ms, from, to, peak }]
  if (!Number.isFinite(ms)) return []
  switch (action) {
    case 'in':
      return shape('in', peaks.breath)
    case 'out':
      return shape('out', peaks.breath)
    case 'tense':
      return shape('in', peaks.squeeze)
    case 'release':
      return shape('out', peaks.squeeze)
    case 'hold':
      return shape('still', peaks.hold)
    case 'cold':
      return shape('still', peaks.under)
    case 'rest':
    case 'prepare':
    case 'warm':
    case 'effort':
    case 'ease':
    case 'notice':
    case 'find':
    case 'be':
    case 'end':
      return []
  }
}

/** Beats to move to, and the tens of the cold: once after ten seconds, twice after twenty. */
function pulsesOf({ action, ms, tempoPerMinute }: Sounding): readonly Note[] {
  if (!Number.isFinite(ms)) return []
  if (action === 'cold') {
    const tens = Array.from({ length: Math.ceil(ms / tenMs) - 1 }, (_, at) => at + 1)
    return tens.flatMap((count) =>
      Array.from({ length: count }, (_, at) => ({ atMs: count * tenMs + at * 350, hertz: 247, ms: 250 })),
    )
  }
  if (!tempoPerMinute || !['warm', 'effort', 'ease'].includes(action)) return []
  const everyMs = 60_000 / tempoPerMinute
  const beats = Array.from({ length: Math.ceil(ms / everyMs) }, (_, at) => at * everyMs)
  return beats.map((atMs) => ({ atMs, hertz: 147, ms: Math.min(160, everyMs * 0.8) }))
}
