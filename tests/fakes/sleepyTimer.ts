import type { Timer } from '../../src/device/timer'

export interface SleepyTimer extends Timer {
  /** From now on nothing is called back, as in a page that is frozen. */
  readonly sleep: () => void
  /** Calls back, late, what fell due meanwhile. */
  readonly wake: () => void
}

/** A timer that can be made to oversleep. */
export function sleepyTimer(timer: Timer): SleepyTimer {
  let asleep = false
  let late: (() => void)[] = []
  return {
    after: (ms, then) => {
      let wanted = true
      const call = () => {
        if (!wanted) return
        if (asleep) late.push(call)
        else then()
      }
      const cancel = timer.after(ms, call)
      return () => {
        wanted = false
        cancel()
      }
    },
    sleep: () => {
      asleep = true
    },
    wake: () => {
      asleep = false
      const due = late
      late = []
      for (const call of due) call()
    },
  }
}
