import { createStore } from 'zustand/vanilla'
import { browserDigest } from '../../src/device/digest'
import type { KeptText } from '../../src/device/keptText'
import type { Plan } from '../../src/exercises/plan'
import { openSession } from '../../src/screens/session/openSession'
import { nothingRunning, type Running, type World } from '../../src/screens/world'
import type { Happening } from '../../src/session/event'
import { ready } from '../../src/session/session'
import { createHistoryStore } from '../../src/stores/historyStore'
import { createSettingsStore } from '../../src/stores/settingsStore'
import { fakeClock, type FakeClock } from '../../tests/fakes/fakeClock'
import { fakeBox, fakePage, fakeText, fakeWakeLock, fakeWallClock } from '../../tests/fakes/fakeDevices'
import { fakeFiles, fakeTabs } from '../../tests/fakes/fakeHistory'
import { breakStorage, type StorageFault } from '../devices/breakStorage'
import { go } from '../mount'
import { memoryDatabase } from './memoryDatabase'

/** Far from the readings of the page's own timeline: what is pinned to this clock can be told by its start. 12 days. */
export const stillZeroMs = 1_036_800_000

export interface StillOptions {
  readonly theme: 'night' | 'day'
  readonly settings?: object
  readonly settingsDenied?: boolean
  readonly storage?: StorageFault
  readonly historyMissing?: boolean
  readonly otherTab?: boolean
  /** Lies in the database from the beginning. */
  readonly rows?: readonly object[]
}

export interface Still {
  readonly world: World
  readonly clock: FakeClock
  /** Opens a plan and lets things happen to it; a number is so many ms that pass. */
  readonly open: (plan: Plan, from: string, moves?: readonly (Happening | number)[]) => void
}

/** A world in which nothing moves by itself, and which is the same at every look. */
export function createStill(options: StillOptions): Still {
  const clock = fakeClock(stillZeroMs)
  const wallClock = fakeWallClock(clock)
  const text = textWith(options)
  const settings = createSettingsStore(text)
  const randomId = counted()
  const fault = () => options.storage ?? 'works'
  const history = createHistoryStore({
    database: breakStorage(memoryDatabase(options.rows), { fault, timer: clock }),
    digest: browserDigest,
    randomId,
    otherTabs: fakeTabs()(),
    wallClock,
    files: fakeFiles(),
    keepHistory: () => settings.getState().keepHistory,
  })
  const oneTab = { take: () => () => {}, elsewhere: async () => options.otherTab === true, whenFree: () => {} }
  const seen = { page: fakePage(), wakeLock: fakeWakeLock() }
  const world: World = {
    settings,
    running: createStore<Running>()(() => nothingRunning),
    devices: { clock, wallClock, timer: clock, ...seen, randomId, text, oneTab, box: fakeBox() },
    history: () => (options.historyMissing ? Promise.reject(new Error('missing')) : Promise.resolve(history)),
    go,
  }
  return {
    world,
    clock,
    open: (plan, from, moves = []) => {
      const session = openSession(world, ready(plan), from)
      for (const move of moves) {
        if (typeof move === 'number') clock.advance(move)
        else session.getState().send(move)
      }
    },
  }
}

function textWith({ theme, settings, settingsDenied }: StillOptions): KeptText {
  const text = fakeText({ 'holdspace.settings': JSON.stringify({ version: 1, theme, ...settings }) })
  return settingsDenied ? { ...text, write: () => false } : text
}

function counted(): () => string {
  let ids = 0
  return () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
}
