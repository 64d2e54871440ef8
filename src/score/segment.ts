import type { Breathing } from './breaths'
import type { Cue, Instruction } from './cue'
import type { Message } from '../words/message'
import { scoreOf, type Score } from './score'

/** A cue that has no end of its own: an event leaves it. `count` is how many things it asks a person to find. */
export interface OpenCue extends Instruction {
  readonly count?: number
  /** How long people may take, to tell the length beforehand: never a limit. Absent where it has no end. */
  readonly aboutMs?: number
}

/** A stretch of a step. Elapsed time starts again at 0 in each. */
export type Segment = TimedSegment | OpenSegment

export interface TimedSegment {
  readonly kind: 'timed'
  readonly score: Score
  /** Present where the pace can be changed under way. */
  readonly breathing?: Breathing
  /** What going on before its end is called, where that can be done: enough cold, a part of the body to leave out. */
  readonly leave?: Message
}

export interface OpenSegment {
  readonly kind: 'open'
  readonly cue: OpenCue
}

export const open = (cue: OpenCue): OpenSegment => ({ kind: 'open', cue })

/** A timed cue before it has its place: `ms` long, as full at its end as `to` says. */
export interface Stretch extends Instruction {
  readonly ms: number
  readonly to: number
}

/** Lays stretches end to end, the first beginning `from` full. Stretches of 0 ms are no cue at all. */
export function timed(stretches: readonly Stretch[], from = 0): TimedSegment {
  const cues: Cue[] = []
  for (const { ms, ...stretch } of stretches) {
    if (ms <= 0) continue
    const last = cues.at(-1)
    const startMs = last?.endMs ?? 0
    cues.push({ ...stretch, startMs, endMs: startMs + ms, from: last?.to ?? from })
  }
  return { kind: 'timed', score: scoreOf(cues) }
}
