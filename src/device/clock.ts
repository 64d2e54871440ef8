/** Monotonic milliseconds from an arbitrary zero. Not the time of day: it never jumps back. */
export interface Clock {
  readonly nowMs: () => number
}

export const browserClock: Clock = { nowMs: () => performance.now() }
