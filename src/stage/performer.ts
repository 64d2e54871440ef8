import type { Coming } from '../session/ahead'

/** One sense that a session is played for. It never reads the score by itself, and never fails. */
export interface Performer {
  /** Gets ready for what begins `inMs` from now. Below 0 it has begun already: what is left of it, or nothing. */
  readonly prepare: (cue: Coming, inMs: number) => void
  /** Takes back what begins that many ms from now or later; without a number everything, silent within 100 ms. */
  readonly hush: (fromMs?: number) => void
}
