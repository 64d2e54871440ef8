import type { Step } from '../exercises/plan'

/** Why nobody is being guided just now: by choice, because the page was hidden, or because time went missing. */
export type PauseReason = 'person' | 'hidden' | 'gap'

type Plain =
  | 'start'
  | 'resume'
  | 'easier'
  | 'slower'
  | 'stay'
  | 'skip'
  | 'end'
  | 'worse'
  | 'found'
  | 'not-here'
  | 'next'
  | 'again'
  | 'rest'
  | 'done'
  | 'tick'

/** What a person (or the passing of time) does to a session. */
export type Happening =
  | { readonly [Type in Plain]: { readonly type: Type } }[Plain]
  | { readonly type: 'pause'; readonly why: PauseReason }
  /** The person's breath is quicker: come down once more, from this many breaths a minute. */
  | { readonly type: 'meet'; readonly perMinute: number }
  /** Something else, chosen. */
  | { readonly type: 'else'; readonly step: Step }

/** What happened, and when: `atMs` is the time since the session began, never a clock reading. */
export type SessionEvent = Happening & { readonly atMs: number }
