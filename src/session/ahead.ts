import type { Action, Cue, Instruction } from '../score/cue'
import type { Heard } from '../score/marks'
import type { Segment } from '../score/segment'
import type { Session } from './session'

/** Something to be played, at its place in the session. Times are ms since the session began. */
export interface Coming extends Pick<Instruction, 'tempoPerMinute' | 'part'> {
  readonly action: Heard
  readonly beginsMs: number
  /** Without end where only a person ends it. */
  readonly endsMs: number
  readonly from: number
  readonly to: number
  readonly after?: Action
  /** What it says; none at the end of a step. */
  readonly say?: Instruction['say']
  readonly hint?: Instruction['hint']
  /** The breath it belongs to, counted from 0, where one is paced. */
  readonly breath?: number
}

/** How long the end of a step takes to be heard. */
const endMs = 3_000

/**
 * Everything the present step still holds, from the cue under way on, as far as time alone leads: to the end of the
 * step, or to where a person is waited for. Nothing while nothing plays.
 */
export function* comingIn(session: Session, atMs: number): Generator<Coming> {
  if (session.status !== 'playing') return
  const { segments, segment } = session.course
  let zeroMs = session.zeroAtMs
  let after = lastActionOf(segments[segment - 1])
  for (const each of segments.slice(segment)) {
    if (each.kind === 'open') {
      yield { ...about(each.cue, after), beginsMs: zeroMs, endsMs: Infinity, from: 0.5, to: 0.5 }
      return
    }
    for (const cue of each.score.cues) {
      const endsMs = zeroMs + cue.endMs
      if (endsMs > atMs) yield { ...placed(cue, after), beginsMs: zeroMs + cue.startMs, endsMs }
      after = cue.action
    }
    zeroMs += each.score.totalMs
  }
  yield { action: 'end', beginsMs: zeroMs, endsMs: zeroMs + endMs, from: 0, to: 0 }
}

const placed = (cue: Cue, after: Action | undefined) => ({
  ...about(cue, after),
  from: cue.from,
  to: cue.to,
  ...(cue.breath === undefined ? {} : { breath: cue.breath }),
})

const about = ({ action, say, hint, part, tempoPerMinute }: Instruction, after: Action | undefined) => ({
  action,
  say,
  ...(hint === undefined ? {} : { hint }),
  ...(part === undefined ? {} : { part }),
  ...(tempoPerMinute === undefined ? {} : { tempoPerMinute }),
  ...(after === undefined ? {} : { after }),
})

function lastActionOf(segment: Segment | undefined): Action | undefined {
  return segment?.kind === 'timed' ? segment.score.cues.at(-1)?.action : segment?.cue.action
}
