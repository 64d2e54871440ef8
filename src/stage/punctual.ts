import type { Clock } from '../device/clock'
import type { Timer } from '../device/timer'

/** Later than this is not played at all. */
const lateMs = 250

/**
 * For what can only be begun, not booked: each thing is begun by a timer at its time, and can be taken back until then.
 * A timer that comes too late begins nothing.
 */
export function createPunctual({ clock, timer }: { readonly clock: Clock; readonly timer: Timer }) {
  let due: readonly { readonly atMs: number; readonly cancel: () => void }[] = []
  return {
    begin: (inMs: number, then: () => void) => {
      if (inMs < -lateMs) return
      const atMs = clock.nowMs() + inMs
      const cancel = timer.after(Math.max(0, inMs), () => {
        if (clock.nowMs() - atMs <= lateMs) then()
      })
      due = [...due.filter((each) => each.atMs > clock.nowMs()), { atMs, cancel }]
    },
    /** Takes back what would begin so many ms from now or later. */
    takeBack: (fromMs = -Infinity) => {
      const fromClockMs = clock.nowMs() + fromMs
      for (const { atMs, cancel } of due) if (atMs >= fromClockMs - 1) cancel()
      due = due.filter(({ atMs }) => atMs < fromClockMs - 1)
    },
  }
}
