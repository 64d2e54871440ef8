import type { InHand } from '../../src/device/inHand'
import type { KeptText } from '../../src/device/keptText'
import type { PageSight } from '../../src/device/page'
import type { RunningBox } from '../../src/device/runningBox'
import type { WakeLock } from '../../src/device/wakeLock'
import { browserWallClock, type WallClock } from '../../src/device/wallClock'
import { fakeClock, type FakeClock } from './fakeClock'

/** A day in November, in UTC. */
export const someDayMs = Date.UTC(2026, 10, 22, 2, 14)

/** A time of day that follows a clock, and can be set apart from it. */
export function fakeWallClock(clock: FakeClock): WallClock & { readonly set: (byMs: number) => void } {
  let apartMs = someDayMs
  return {
    nowMs: () => clock.nowMs() + apartMs,
    zone: () => 'Europe/Berlin',
    offsetMinutes: () => 60,
    localTimeIn: browserWallClock.localTimeIn,
    set: (byMs) => {
      apartMs += byMs
    },
  }
}

/** A page that is seen until it is hidden. */
export function fakePage(): PageSight & { readonly hide: (hidden: boolean) => void } {
  let isHidden = false
  let listeners: (() => void)[] = []
  return {
    hidden: () => isHidden,
    onChange: (then) => {
      listeners.push(then)
      return () => {
        listeners = listeners.filter((each) => each !== then)
      }
    },
    hide: (hidden) => {
      isHidden = hidden
      for (const then of listeners) then()
    },
  }
}

/** Tells how many ask for the screen to stay on just now. */
export function fakeWakeLock(): WakeLock & { readonly held: () => number } {
  let held = 0
  return {
    hold: () => {
      held++
      return () => {
        held--
      }
    },
    held: () => held,
  }
}

/** A box in memory. While it is full nothing can be put into it. */
export function fakeBox(): RunningBox & { readonly fill: (full: boolean) => void } {
  const inside = new Map<string, unknown>()
  let full = false
  return {
    used: () => Promise.resolve(inside.size > 0),
    put: (id, session) => {
      if (!full) inside.set(id, structuredClone(session))
      return Promise.resolve(!full)
    },
    all: () => Promise.resolve(new Map(inside)),
    remove: (id) => {
      inside.delete(id)
      return Promise.resolve(true)
    },
    fill: (now) => {
      full = now
    },
  }
}

export function fakeText(kept: Readonly<Record<string, string>> = {}): KeptText {
  const texts = new Map(Object.entries(kept))
  return {
    read: (name) => texts.get(name),
    write: (name, text) => {
      texts.set(name, text)
      return true
    },
    remove: (name) => void texts.delete(name),
  }
}

/** Everything a session needs, and all of it moves only when told. */
export function fakeSessionDevices() {
  const clock = fakeClock(1_000_000)
  return { clock, timer: clock, wallClock: fakeWallClock(clock), page: fakePage(), wakeLock: fakeWakeLock() }
}

/** Tabs of one browser, and what they have in hand. `kill` is the end of a tab with no time to tidy up. */
export function fakeHands(): () => InHand & { readonly kill: () => void } {
  const tabs = new Set<Set<string>>()
  let waiting: (readonly [name: string, act: () => Promise<unknown>])[] = []
  const all = () => new Set([...tabs].flatMap((each) => [...each]))
  const freed = () => {
    const due = waiting.filter(([name]) => !all().has(name))
    waiting = waiting.filter(([name]) => all().has(name))
    for (const [, act] of due) void act()
  }
  return () => {
    const mine = new Set<string>()
    tabs.add(mine)
    return {
      take: (name) => {
        mine.add(name)
        return () => {
          mine.delete(name)
          freed()
        }
      },
      all: () => Promise.resolve(all()),
      whenFree: (name, act) => {
        waiting.push([name, act])
        freed()
      },
      kill: () => {
        tabs.delete(mine)
        freed()
      },
    }
  }
}
