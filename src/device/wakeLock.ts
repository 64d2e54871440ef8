/** Keeps the screen on. Browsers let go of it whenever the page is hidden; asking again is the caller's part. */
export interface WakeLock {
  /** @returns how to let go. Never fails: where the screen cannot be kept on, nothing happens. */
  readonly hold: () => () => void
}

export const browserWakeLock: WakeLock = {
  hold: () => {
    let wanted = true
    let sentinel: WakeLockSentinel | undefined
    void (async () => {
      try {
        sentinel = await navigator.wakeLock.request('screen')
        if (!wanted) await sentinel.release()
      } catch {
        // Refused, missing, or the page is hidden just now: the screen may sleep, and the session pauses with it.
      }
    })()
    return () => {
      wanted = false
      sentinel?.release().catch(() => {})
    }
  },
}
