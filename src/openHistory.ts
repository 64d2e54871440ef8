import { createDatabase } from './device/database'
import { browserDigest } from './device/digest'
import { browserFiles } from './device/files'
import { browserInHand } from './device/inHand'
import { browserLasting } from './device/lasting'
import { createOtherTabs } from './device/otherTabs'
import { createOneAtATime } from './device/oneAtATime'
import { ownScript } from './device/ownScript'
import { browserRandomId } from './device/randomId'
import { createSecondCopy } from './device/secondCopy'
import { browserTimer } from './device/timer'
import { browserWallClock } from './device/wallClock'
import { createAskToLast, type AskToLast } from './stores/askToLast'
import { createDrafts } from './stores/drafts'
import type { HistoryStore } from './stores/historyState'
import { createHistoryStore } from './stores/historyStore'
import { createLockKept } from './stores/lockKept'
import { createLock, type Lock } from './stores/lockStore'
import { reseal } from './stores/resealing'
import { createSealedDatabase } from './stores/sealedDatabase'
import { createSealJournal, type SealJournal } from './stores/sealedJournal'
import { summaryName } from './stores/afterwards'
import { suggestionName } from './stores/suggestionName'
import { createBulk } from './device/bulk'
import { browserKeptText } from './device/keptText'
import { createLockKeys } from './device/lockKeys'
import { browserPage } from './device/page'
import { createRunningBox } from './device/runningBox'
import { createKeptTwice, type KeptTwice } from './stores/keptTwice'
import type { SettingsStore } from './stores/settingsStore'
// oxlint-disable-next-line import/default -- the build makes this address
import copyWorker from '../worker/copyWorker?worker&url'

export interface Opened {
  readonly history: HistoryStore
  readonly database: KeptTwice
  readonly lock: Lock
  readonly sealJournal: SealJournal
  readonly askToLast: AskToLast
}

/** What a person waits to see goes before the comparison with the second copy, which is begun by then all the same. */
const readFirstMs = 400

let opened: Opened | undefined

/** This device's history, one for the whole page. */
export function openHistory(settings: SettingsStore): Opened {
  opened ??= open(settings)
  return opened
}

/** What was worked out from the history and lies beside it. */
function forgetSummaries() {
  browserKeptText.remove(summaryName)
  browserKeptText.remove(suggestionName)
}

function open(settings: SettingsStore): Opened {
  const timer = browserTimer
  const twice = createKeptTwice({
    database: createDatabase({ timer }),
    copy: createSecondCopy({ timer, start: () => new Worker(ownScript(copyWorker), { type: 'module' }) }),
    oneAtATime: createOneAtATime(timer, 'holdspace.kept'),
    timer,
  })
  void twice.check(readFirstMs)
  const box = createRunningBox({ timer })
  const lock = createLock({
    keys: createLockKeys(),
    kept: createLockKept(browserKeptText, box),
    timer,
    page: browserPage,
    lockAfter: () => settings.getState().lockAfter,
    rewrite: async () => {
      forgetSummaries() // they may lie open, and are made anew where they still may
      await history.getState().takeInDrafts()
      const whole = await reseal({ database: twice, bulk, box, sealing: lock, sealJournal })
      history.getState().changedOutside()
      return whole
    },
    forget: () => {
      forgetSummaries()
      history.getState().forgetRead()
    },
  })
  const bulk = createBulk({ timer })
  const devices = { digest: browserDigest, randomId: browserRandomId, wallClock: browserWallClock }
  const sealJournal = createSealJournal({ ...devices, sealing: lock })
  void lock.store.getState().look()
  for (const use of ['pointerdown', 'keydown']) addEventListener(use, () => lock.store.getState().used())
  const database = createSealedDatabase(twice, lock)
  const history = createHistoryStore({
    ...devices,
    database,
    drafts: createDrafts({ ...devices, box, database, sealing: lock, timer, inHand: browserInHand }),
    safety: database.safety,
    otherTabs: createOtherTabs(),
    files: browserFiles,
    keepHistory: () => settings.getState().keepHistory,
  })
  void history.getState().takeInDrafts()
  const askToLast = createAskToLast(browserLasting)
  history.subscribe(({ latest }, before) => {
    if (latest?.record && latest !== before.latest) askToLast.kept()
  })
  return { history, database, lock, sealJournal, askToLast }
}
