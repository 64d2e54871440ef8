import { momentAt, type Score } from '../score/score'
import type { Log } from './log'
import type { Course } from './session'

/**
 * Adds what breath did in a stretch that is left after `elapsedMs`: the breaths that came to their end, and each pace
 * with the session time at which it came. A breath that was joined under way counts, the ones before it do not.
 */
export function breathed(log: Log, score: Score, entered: Course['entered'], elapsedMs: number): Log {
  const last = momentAt(score, elapsedMs)?.index ?? score.cues.length - 1
  const paces = [...log.paces]
  let breaths = 0
  for (const [index, { breath, perMinute, startMs, endMs }] of score.cues.slice(0, last + 1).entries()) {
    if (breath === undefined || perMinute === undefined || endMs <= entered.elapsedMs) continue
    if (endMs <= elapsedMs && breath !== score.cues[index + 1]?.breath) breaths += 1
    if (perMinute === paces.at(-1)?.perMinute) continue
    const playedMs = Math.max(0, startMs - entered.elapsedMs)
    paces.push({ atMs: sessionTime(entered.atMs + playedMs, entered, log.pauses), perMinute })
  }
  return { ...log, breaths: log.breaths + breaths, paces }
}

/** When a moment of play was in the session. Pauses since the stretch was entered put it off, one that begins with it too. */
function sessionTime(atMs: number, entered: Course['entered'], pauses: Log['pauses']): number {
  return pauses.reduce(
    (sum, pause) => (pause.atMs >= entered.atMs && pause.atMs <= sum ? sum + pause.forMs : sum),
    atMs,
  )
}
