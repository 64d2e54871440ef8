import type { Step } from '../exercises/plan'
import type { AnswerName, Answers } from '../history/answers'

/** Why nobody is being guided just now: by choice, the page was hidden, time went missing, or another tab guides. */
export type PauseReason = 'person' | 'hidden' | 'gap' | 'elsewhere'

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
  | 'rest'
  | 'done'
  | 'tick'

/** What a person (or the passing of time) does to a session. */
export type Happening =
  | { readonly [Type in Plain]: { readonly type: Type } }[Plain]
  | { readonly type: 'pause'; readonly why: PauseReason }
  /** The person's breath is quicker: come down once more, from this many breaths a minute. */
  | { readonly type: 'meet'; readonly perMinute: number }
  /** On, or once more; `step` as it suits the person now, where that is not as the plan has it. */
  | { readonly type: 'next' | 'again'; readonly step?: Step }
  /** Something else, chosen. */
  | { readonly type: 'else'; readonly step: Step }
  /** What a person said of how they are, and what they took back. Later words stand in place of earlier ones. */
  | { readonly type: 'said'; readonly answers: Answers; readonly without?: readonly AnswerName[] }

/** What happened, and when: `atMs` is the time since the session began, never a clock reading. */
export type SessionEvent = Happening & { readonly atMs: number }
