import { createStore } from 'zustand/vanilla'
import type { Plan } from '../../../src/exercises/plan'
import { closeSession, openSession, reopenSession } from '../../../src/screens/session/openSession'
import { nothingRunning, type Running, type World } from '../../../src/screens/world'
import type { Interrupted } from '../../../src/session/interrupted'
import { ready } from '../../../src/session/session'
import { createSettingsStore } from '../../../src/stores/settingsStore'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeBox, fakePage, fakeText, fakeWakeLock, fakeWallClock } from '../../fakes/fakeDevices'
import { fakeOneTabs } from '../../fakes/fakeOneTab'
import { memoryHistory } from '../../fakes/memoryHistory'
import { sleepyTimer } from '../../fakes/sleepyTimer'

/** A device that outlives its tabs: what they write down, keep and share among them. */
export function phone() {
  const time = fakeClock()
  const shared = { wallClock: fakeWallClock(time), box: fakeBox(), text: fakeText() }
  const memory = memoryHistory()
  const oneTabs = fakeOneTabs()
  let ids = 0
  const nextId = () => `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`

  /** A tab whose page has just been opened: its clock begins anywhere. */
  function openTab(zeroMs: number) {
    const openedMs = time.nowMs()
    const own = { timer: sleepyTimer(time), page: fakePage(), wakeLock: fakeWakeLock(), oneTab: oneTabs() }
    const world: World = {
      settings: createSettingsStore(shared.text),
      running: createStore<Running>()(() => nothingRunning),
      devices: {
        ...shared,
        ...own,
        clock: { nowMs: () => time.nowMs() - openedMs + zeroMs },
        randomId: () => {
          const id = nextId()
          ids++
          return id
        },
      },
      history: memory.history,
      go: () => {},
    }
    let id = ''
    return {
      ...own,
      world,
      /** Of the session that is under way here. */
      id: () => id,
      state: () => {
        const { session } = world.running.getState()
        if (!session) throw new Error('no session is open')
        return session.getState()
      },
      open: (plan: Plan) => {
        id = nextId()
        openSession(world, ready(plan), 'practise')
      },
      reopen: (interrupted: Interrupted) => {
        id = interrupted.id
        reopenSession(world, interrupted)
      },
      /** As the one way there is from a session that another tab has taken over. */
      back: () => closeSession(world),
      /** Gone with everything it had in memory. */
      kill: () => {
        world.running.getState().session?.getState().stop()
        own.oneTab.gone()
      },
    }
  }

  return { ...shared, time, openTab, records: memory.records, kept: memory.history }
}

export type Phone = ReturnType<typeof phone>
export type Tab = ReturnType<Phone['openTab']>

/** Lets everything that waits for nothing but its turn have it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve()
}
