import type { SessionEvent } from '../../../src/session/event'
import { nextChangeMs } from '../../../src/session/now'
import type { Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'

/** A stretch of time in which nothing changed, and what the session was in it. */
export interface Stretch {
  readonly session: Session
  readonly fromMs: number
  readonly toMs: number
}

/**
 * Plays events as the page does: woken at each change the score makes, and at each event. What has been seen, in order.
 * Whole milliseconds only, so that each wake-up is exactly on its cue.
 */
export function watched(initial: Session, events: readonly SessionEvent[]): readonly Stretch[] {
  const seen: Stretch[] = []
  let session = initial
  let nowMs = 0
  const goOn = (untilMs: number) => {
    seen.push({ session, fromMs: nowMs, toMs: untilMs })
    nowMs = untilMs
  }
  for (const event of events) {
    for (;;) {
      const changeMs = nextChangeMs(session, nowMs)
      if (changeMs === undefined || changeMs > event.atMs) break
      goOn(changeMs)
      session = transition(session, { type: 'tick', atMs: nowMs })
    }
    goOn(event.atMs)
    session = transition(session, event)
  }
  return [...seen, { session, fromMs: nowMs, toMs: nowMs }]
}
