import { createStore } from 'zustand/vanilla'
import { createDatabase } from '../../src/device/database'
import { browserDigest } from '../../src/device/digest'
import { browserFiles } from '../../src/device/files'
import { createOtherTabs } from '../../src/device/otherTabs'
import { browserTimer } from '../../src/device/timer'
import { arrived } from '../../src/arrived'
import { nothingRunning, type Running, type World } from '../../src/screens/world'
import type { HistoryStore } from '../../src/stores/historyState'
import { createHistoryStore } from '../../src/stores/historyStore'
import { createSettingsStore } from '../../src/stores/settingsStore'
import { go, mount } from '../mount'
import { breakDevices } from './breakDevices'
import { breakStorage } from './breakStorage'
import { hear, type FaultsStore } from './faults'

/** The whole app, on this browser's own devices, as long as they are not broken. It keeps what the app would keep. */
export function showLive(root: HTMLElement, faults: FaultsStore): void {
  addEventListener('error', (event) => hear(faults, `not caught: ${event.message}`))
  addEventListener('unhandledrejection', (event) => hear(faults, `not caught: ${String(event.reason)}`))
  mount(root, breakableWorld(faults))
  arrived(browserTimer)
}

function breakableWorld(faults: FaultsStore): World {
  const devices = breakDevices(faults)
  const settings = createSettingsStore(devices.text)
  const history = breakableHistory(faults, { ...devices, keepHistory: () => settings.getState().keepHistory })
  return {
    settings,
    running: createStore<Running>()(() => nothingRunning),
    devices,
    history: async () => {
      if (faults.getState().historyMissing) throw new TypeError('Failed to fetch dynamically imported module')
      return history
    },
    go,
  }
}

type Shared = Pick<World['devices'], 'randomId' | 'wallClock'> & { readonly keepHistory: () => boolean }

const breakableHistory = (faults: FaultsStore, shared: Shared): HistoryStore =>
  createHistoryStore({
    ...shared,
    database: breakStorage(createDatabase({ timer: browserTimer }), {
      fault: () => faults.getState().storage,
      timer: browserTimer,
      hear: (line) => hear(faults, line),
    }),
    digest: async (text) => {
      if (faults.getState().hashingMissing) throw new TypeError('crypto.subtle is undefined')
      return browserDigest(text)
    },
    otherTabs: createOtherTabs(),
    files: {
      ...browserFiles,
      save: (name, content) => {
        const { filesRefused } = faults.getState()
        hear(faults, `file: ${name}${filesRefused ? ', refused' : ''}`)
        return !filesRefused && browserFiles.save(name, content)
      },
    },
  })
