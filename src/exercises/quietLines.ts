import { say, type Message, type MessageKey } from '../words/message'
import type { QuietId } from './quiet'

/** A line that comes and goes while somebody sits. Times are ms since they began to sit. */
export interface QuietLine {
  readonly fromMs: number
  readonly untilMs: number
  readonly say: Message
}

/** What the cue says leaves after this long, and so does each line. */
export const lineMs = 10_000

const everyMs = 90_000

/** When somebody has sat this long, one more line comes, once, and asks for nothing. */
const longSitMs = 20 * 60_000

const present = (...keys: readonly MessageKey[]): readonly QuietLine[] =>
  keys.map((key, at) => line((at + 1) * everyMs, key))

const line = (fromMs: number, key: MessageKey): QuietLine => ({ fromMs, untilMs: fromMs + lineMs, say: say(key) })

/** At most one in 90 s, none twice, so that after some minutes it is quiet. Source: docs/sources.md#being-with-it */
const presence: Readonly<Record<QuietId, readonly QuietLine[]>> = {
  'quiet/here': present('quiet.withYou', 'quiet.bigAndMove', 'quiet.ownTime', 'quiet.leave'),
  'quiet/crying': present('quiet.hand', 'quiet.longOut', 'quiet.water', 'quiet.ownTime', 'quiet.leave'),
  'quiet/stay': present('quiet.here', 'quiet.ownTime', 'quiet.leave'),
}

/** All lines of one way of sitting, in order. `spoken: false` leaves only the one after twenty minutes. */
export const quietLines = (id: QuietId, spoken = true): readonly QuietLine[] => [
  ...(spoken ? presence[id] : []),
  line(longSitMs, 'quiet.stillHere'),
]

/** The line to be read now, if there is one. */
export const quietLineAt = (lines: readonly QuietLine[], elapsedMs: number): QuietLine | undefined =>
  lines.findLast(({ fromMs, untilMs }) => fromMs <= elapsedMs && elapsedMs < untilMs)

/** When a line next comes or goes after `elapsedMs`; none once all have gone. */
export const nextQuietChangeMs = (lines: readonly QuietLine[], elapsedMs: number): number | undefined =>
  lines.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]).find((atMs) => atMs > elapsedMs)
