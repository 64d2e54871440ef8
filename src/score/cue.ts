import type { Message } from '../words/message'

/** What a cue asks for. `hold` is breath only; the names are public: the page shows them as `data-cue`. */
export type Action =
  | 'in'
  | 'hold'
  | 'out'
  | 'rest'
  | 'prepare'
  | 'cold'
  | 'warm'
  | 'effort'
  | 'ease'
  | 'tense'
  | 'release'
  | 'notice'
  | 'find'
  | 'be'

/** What is asked for, in words: one line to follow and, at most, one quiet line under it. */
export interface Instruction {
  readonly action: Action
  readonly say: Message
  readonly hint?: Message
  /** A muscle group, a figure's pose, a sense: what the picture shows. Each family names its own. */
  readonly part?: string
  /** Whole movements of the figure a minute, where one moves. */
  readonly tempoPerMinute?: number
  /** What to have at hand or to know first, where there is time to read: only in cues that wait. */
  readonly lines?: readonly Message[]
}

/** One instruction with its place on a score. Times are milliseconds from the score's own zero. */
export interface Cue extends Instruction {
  readonly startMs: number
  readonly endMs: number
  /** How full the lungs (or the ring, or the bar) are when the cue begins and ends, 0 to 1. */
  readonly from: number
  readonly to: number
  /** The breath this cue belongs to, counted from 0, and its pace. Absent where nothing is paced. */
  readonly breath?: number
  readonly perMinute?: number
}
