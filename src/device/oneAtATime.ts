import { inTime } from './connection'
import type { Timer } from './timer'

/** Runs what must not happen twice at a time, in this tab or in two. */
export type OneAtATime = <T>(act: () => Promise<T>) => Promise<T>

/**
 * By a lock of the browser's. Where there are none, or another tab does not let go in time, it is run all the same: a
 * deletion that was asked for must not wait for ever.
 */
export function createOneAtATime(timer: Timer, name: string): OneAtATime {
  return async (act) => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const patience = new AbortController()
    try {
      await inTime(timer, granted(name, patience.signal, held), () => new DOMException('', 'TimeoutError'))
    } catch {
      patience.abort()
    }
    try {
      return await act()
    } finally {
      letGo()
    }
  }
}

/** Done as soon as the lock is there; it is kept until `held` is done. */
const granted = (name: string, signal: AbortSignal, held: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { signal }, () => {
        resolve()
        return held
      })
      .catch(reject)
  })
