import { exerciseOf } from '../exercises/catalogue'
import type { Log } from '../session/log'

/** No breath holds and no cold on the face for this long after movement. Source: docs/sources.md#cautions */
export const afterMovementMs = 120_000

/** Cold touches the face at most this often in any such stretch of time, whatever the plan. Source: docs/sources.md#cold */
const contactsAtMost = 3
const contactWindowMs = 30 * 60_000

/**
 * How many face contacts are left now, 0 to 3. Times are of the day, in ms since 1970, since they are kept across
 * restarts. A clock may have been set back in between: a time ahead of now by less than the window counts too.
 */
export const contactsLeft = (contactTimesMs: readonly number[], nowMs: number): number =>
  Math.max(0, contactsAtMost - recentContacts(contactTimesMs, nowMs).length)

/** The times that still count at `nowMs`: what is worth keeping. */
export const recentContacts = (contactTimesMs: readonly number[], nowMs: number): readonly number[] =>
  contactTimesMs.filter((atMs) => Math.abs(nowMs - atMs) < contactWindowMs)

/** When the last movement ended, in ms since the session began; none where there was no movement. Pauses make it later. */
export function movementEndedMs({ steps, pauses }: Pick<Log, 'steps' | 'pauses'>): number | undefined {
  const at = steps.findLastIndex(({ exercise }) => exerciseOf(exercise).family === 'move')
  const moved = steps[at]
  if (!moved) return undefined
  const nextMs = steps[at + 1]?.startMs ?? Infinity
  const within = pauses.filter(({ atMs }) => moved.startMs <= atMs && atMs < nextMs)
  return moved.startMs + moved.playedMs + within.reduce((sum, { forMs }) => sum + forMs, 0)
}
