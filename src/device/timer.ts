/** Calls back once, no earlier than asked. Late is possible, twice is not. */
export interface Timer {
  /** @returns how to take it back; taking back what has happened does nothing. */
  readonly after: (ms: number, then: () => void) => () => void
}

export const browserTimer: Timer = {
  after: (ms, then) => {
    // Browsers cut the fraction off, and would call back before the time.
    const id = setTimeout(then, Math.ceil(Math.max(0, ms)))
    return () => clearTimeout(id)
  },
}
