import { createDatabase } from './device/database'
import { browserDigest } from './device/digest'
import { browserFiles } from './device/files'
import { createOtherTabs } from './device/otherTabs'
import { createOneAtATime } from './device/oneAtATime'
import { ownScript } from './device/ownScript'
import { browserRandomId } from './device/randomId'
import { createSecondCopy } from './device/secondCopy'
import { browserTimer } from './device/timer'
import { browserWallClock } from './device/wallClock'
import { createHistoryStore, type HistoryStore } from './stores/historyStore'
import { createKeptTwice, type KeptTwice } from './stores/keptTwice'
import type { SettingsStore } from './stores/settingsStore'
// oxlint-disable-next-line import/default -- the build makes this address
import copyWorker from '../worker/copyWorker?worker&url'

export interface Opened {
  readonly history: HistoryStore
  readonly database: KeptTwice
}

let opened: Opened | undefined

/** This device's history, one for the whole page. */
export function openHistory(settings: SettingsStore): Opened {
  opened ??= open(settings)
  return opened
}

function open(settings: SettingsStore): Opened {
  const timer = browserTimer
  const database = createKeptTwice({
    database: createDatabase({ timer }),
    copy: createSecondCopy({ timer, start: () => new Worker(ownScript(copyWorker), { type: 'module' }) }),
    oneAtATime: createOneAtATime(timer, 'holdspace.kept'),
    timer,
  })
  void database.check()
  const history = createHistoryStore({
    database,
    safety: database.safety,
    digest: browserDigest,
    randomId: browserRandomId,
    otherTabs: createOtherTabs(),
    wallClock: browserWallClock,
    files: browserFiles,
    keepHistory: () => settings.getState().keepHistory,
  })
  return { history, database }
}
