import type { Page } from '../devtools/page'

interface HeldClock {
  readonly advance: (ms: number) => void
  /** Moves the time of day alone, as a person or a sleep does. */
  readonly shiftWall: (ms: number) => void
}

/**
 * Holds the page's clocks and timers from its next document on: they move only when they are moved, and every timer that
 * falls due runs in its order, at its time. Pictures keep the browser's own time.
 */
export async function holdClock(page: Page): Promise<void> {
  const hold = () => {
    let nowMs = performance.now()
    let wallMs = Date.now() - nowMs
    let lastId = 0
    const due = new Map<number, { readonly atMs: number; readonly then: () => void }>()
    performance.now = () => nowMs
    Date.now = () => Math.round(wallMs + nowMs)
    const set = (then: () => void, ms = 0) => {
      due.set(++lastId, { atMs: nowMs + Math.max(0, ms), then })
      return lastId
    }
    const clear = (id: number) => due.delete(id)
    const advance = (ms: number) => {
      const untilMs = nowMs + ms
      for (;;) {
        const [next] = [...due].filter(([, { atMs }]) => atMs <= untilMs).toSorted(([, a], [, b]) => a.atMs - b.atMs)
        if (!next) break
        due.delete(next[0])
        nowMs = Math.max(nowMs, next[1].atMs)
        next[1].then()
      }
      nowMs = untilMs
    }
    const shiftWall = (ms: number) => {
      wallMs += ms
    }
    Object.assign(window, { setTimeout: set, clearTimeout: clear, heldClock: { advance, shiftWall } })
  }
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(hold)})()` })
}

/** Lets so much time pass, in one go. */
export const pass = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => {
    const clock: HeldClock = Reflect.get(window, 'heldClock')
    clock.advance(by)
  }, ms)

/** The time of day jumps; nothing else does. */
export const jump = (page: Page, ms: number): Promise<void> =>
  page.evaluate((by) => {
    const clock: HeldClock = Reflect.get(window, 'heldClock')
    clock.shiftWall(by)
  }, ms)
