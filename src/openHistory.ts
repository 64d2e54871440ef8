import { createDatabase } from './device/database'
import { browserDigest } from './device/digest'
import { browserFiles } from './device/files'
import { createOtherTabs } from './device/otherTabs'
import { browserRandomId } from './device/randomId'
import { browserTimer } from './device/timer'
import { browserWallClock } from './device/wallClock'
import { createHistoryStore, type HistoryStore } from './stores/historyStore'
import type { SettingsStore } from './stores/settingsStore'

let history: HistoryStore | undefined

/** This device's history, one for the whole page. */
export function openHistory(settings: SettingsStore): HistoryStore {
  history ??= createHistoryStore({
    database: createDatabase({ timer: browserTimer }),
    digest: browserDigest,
    randomId: browserRandomId,
    otherTabs: createOtherTabs(),
    wallClock: browserWallClock,
    files: browserFiles,
    keepHistory: () => settings.getState().keepHistory,
  })
  return history
}
