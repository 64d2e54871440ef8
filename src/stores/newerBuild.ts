import type { OfflineWorker } from '../device/offlineWorker'
import type { PageSight } from '../device/page'
import type { WallClock } from '../device/wallClock'

/** A page that stays open asks for a newer build this often at most. */
const betweenLooksMs = 6 * 3_600_000

export interface BuildWatch {
  readonly worker: OfflineWorker
  readonly wallClock: WallClock
  readonly page: PageSight
  /** Whether this page is on its first screen with nothing under way. */
  readonly idle: () => boolean
  /** Calls back whenever that may have changed. */
  readonly onChange: (then: () => void) => void
}

/**
 * Looks for a newer build when the page is seen again and when a session is over, and lets one take its place only from
 * an idle first screen. A page that runs is never touched: it keeps its own files until it goes.
 */
export function watchForNewer({ worker, wallClock, page, idle, onChange }: BuildWatch): void {
  let lookedAtMs = wallClock.nowMs() // by opening the page, the browser has looked itself
  let wasIdle = idle()

  const look = () => {
    lookedAtMs = wallClock.nowMs()
    void worker.lookForNewer()
  }
  const settle = () => {
    if (!idle()) return
    if (!worker.offerPlace()) worker.tellWhatRuns()
  }

  page.onChange(() => {
    if (page.hidden()) return
    if (Math.abs(wallClock.nowMs() - lookedAtMs) >= betweenLooksMs) look()
    settle()
  })
  onChange(() => {
    const isIdle = idle()
    if (isIdle && !wasIdle) {
      look()
      settle()
    }
    wasIdle = isIdle
  })
  worker.onWaiting(settle)
  settle()
}
