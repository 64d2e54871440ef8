import type { Clock } from '../../src/device/clock'
import type { Timer } from '../../src/device/timer'

export interface FakeClock extends Clock, Timer {
  /** Moves time on, calling back whatever falls due on the way, in order. */
  readonly advance: (byMs: number) => void
}

/** A clock and a timer that move only when told. */
export function fakeClock(startMs = 0): FakeClock {
  let nowMs = startMs
  let due: { readonly atMs: number; readonly then: () => void }[] = []
  return {
    nowMs: () => nowMs,
    after: (ms, then) => {
      const entry = { atMs: nowMs + Math.max(0, ms), then }
      due.push(entry)
      return () => {
        due = due.filter((each) => each !== entry)
      }
    },
    advance: (byMs) => {
      const untilMs = nowMs + byMs
      for (;;) {
        const next = due.filter(({ atMs }) => atMs <= untilMs).toSorted((a, b) => a.atMs - b.atMs)[0]
        if (!next) break
        due = due.filter((each) => each !== next)
        nowMs = Math.max(nowMs, next.atMs)
        next.then()
      }
      nowMs = untilMs
    },
  }
}
