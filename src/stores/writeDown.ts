import type { RunningBox } from '../device/runningBox'
import type { WallClock } from '../device/wallClock'
import { written, type Interrupted } from '../session/interrupted'
import type { SessionStore } from './sessionStore'

interface WriteDownDevices {
  readonly box: RunningBox
  readonly wallClock: WallClock
}

/**
 * Writes a session down as it goes: at everything that happens to it, and whenever it is seen playing, which is at
 * least every 4 s. One write at a time, always of the latest.
 */
export function writeDown(
  session: SessionStore,
  about: Pick<Interrupted, 'id' | 'from' | 'rehearsal' | 'said'>,
  devices: WriteDownDevices,
) {
  const { box, wallClock } = devices
  let last: Promise<unknown> = Promise.resolve()
  let waiting = false
  let over = false

  function write() {
    if (waiting || over) return
    waiting = true
    last = last.then(async () => {
      waiting = false
      if (!over) await box.put(about.id, written(latest()))
    })
  }

  function latest(): Interrupted {
    const { session: now, events, lastSeenMs, startedAtMs } = session.getState()
    const plan = now.status === 'ready' ? now.plan : now.course.plan
    return {
      ...about,
      journal: { version: 1, plan, events },
      lastSeenMs: Math.max(lastSeenMs, events.at(-1)?.atMs ?? 0),
      lastSeenAtMs: wallClock.nowMs(),
      startedAtMs,
      offsetMinutes: wallClock.offsetMinutes(startedAtMs),
      zone: wallClock.zone(),
    }
  }

  const forget = session.subscribe((state, before) => {
    if (state.events !== before.events || state.lastSeenMs !== before.lastSeenMs) write()
  })

  function stop() {
    over = true
    forget()
  }
  return {
    /** What has been written stays, to be picked up. */
    stop,
    /** Nothing of it is left to be picked up. */
    remove: async () => {
      stop()
      await (last = last.then(() => box.remove(about.id)))
    },
  }
}
