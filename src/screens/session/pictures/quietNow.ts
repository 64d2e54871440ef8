import { lineMs, nextQuietChangeMs, type QuietLine } from '../../../exercises/quietLines'
import type { Instruction } from '../../../score/cue'
import type { Course } from '../../../session/session'
import type { Message } from '../../../words/message'

/** What was said last while somebody sits, and whether it has gone again. */
export interface QuietWords {
  readonly say: Message
  readonly hint?: Message
  readonly gone: boolean
}

/** How long a person had been sitting when the present segment began, in ms: a chosen time, once it is over. */
export const satBeforeMs = ({ segments, segment }: Course): number =>
  segments.slice(0, segment).reduce((sum, each) => sum + (each.kind === 'timed' ? each.score.totalMs : 0), 0)

/** The cue of the segment at first, then the lines that come and go. `elapsedMs` is the segment's own time. */
export function quietNow(cue: Instruction, lines: readonly QuietLine[], satMs: number, elapsedMs: number): QuietWords {
  const nowMs = satMs + elapsedMs
  const line = lines.findLast(({ fromMs }) => satMs <= fromMs && fromMs <= nowMs)
  if (line) return { say: line.say, gone: nowMs >= line.untilMs }
  return { say: cue.say, ...(cue.hint ? { hint: cue.hint } : {}), gone: elapsedMs >= lineMs }
}

/** When the words next come or go, in the segment's own time. */
export function nextQuietMs(lines: readonly QuietLine[], satMs: number, elapsedMs: number): number | undefined {
  if (elapsedMs < lineMs) return lineMs
  const nextMs = nextQuietChangeMs(lines, satMs + elapsedMs)
  return nextMs === undefined ? undefined : nextMs - satMs
}
