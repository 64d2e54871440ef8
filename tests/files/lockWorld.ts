import { createBulk } from '../../src/device/bulk'
import { createDatabase } from '../../src/device/database'
import { browserDigest } from '../../src/device/digest'
import { createLockKeys } from '../../src/device/lockKeys'
import { browserRandomId } from '../../src/device/randomId'
import { createRunningBox } from '../../src/device/runningBox'
import { createDrafts } from '../../src/stores/drafts'
import type { HistoryStore } from '../../src/stores/historyState'
import { createHistoryStore } from '../../src/stores/historyStore'
import { createLockedBox } from '../../src/stores/lockedBox'
import { createLockKept } from '../../src/stores/lockKept'
import { createLock, type Lock } from '../../src/stores/lockStore'
import { createKeptTwice } from '../../src/stores/keptTwice'
import { reseal } from '../../src/stores/resealing'
import { createSealedDatabase } from '../../src/stores/sealedDatabase'
import { createSealJournal } from '../../src/stores/sealedJournal'
import { fakeClock } from '../fakes/fakeClock'
import { fakeHands, fakePage, fakeText } from '../fakes/fakeDevices'
import { fakeFiles, fakeTabs, fakeWallClock } from '../fakes/fakeHistory'

/** The app's own lock over whatever database is the browser's just now, with a text store that outlives pages. */
export function lockWorld(text = fakeText(), lockAfter = 5, inHand = fakeHands()()) {
  const timer = fakeClock()
  const page = fakePage()
  const wallClock = fakeWallClock('2026-11-20T23:30:00.000Z')
  const bare = createRunningBox({ timer })
  const copied: string[] = []
  const twice = createKeptTwice({
    database: createDatabase({ timer }),
    copy: {
      look: async () => ({ status: 'empty' }),
      rows: async () => undefined,
      append: async (entries) => {
        copied.push(JSON.stringify(entries))
        return true
      },
      compact: async () => true,
      rebuild: async (rows) => {
        copied.splice(0, Infinity, JSON.stringify(rows))
        return true
      },
      wipe: async () => true,
    },
    timer,
    oneAtATime: (act) => act(),
  })
  const bulk = createBulk({ timer })
  const lock: Lock = createLock({
    keys: createLockKeys(10),
    kept: createLockKept(text, bare),
    timer,
    page,
    lockAfter: () => lockAfter,
    rewrite: async () => {
      await history.getState().takeInDrafts()
      return reseal({ database: twice, bulk, box: bare, sealing: lock, sealJournal })
    },
    forget: () => history.getState().forgetRead(),
  })
  const devices = { digest: browserDigest, randomId: browserRandomId, wallClock }
  const sealJournal = createSealJournal({ sealing: lock, ...devices })
  const database = createSealedDatabase(twice, lock)
  const history: HistoryStore = createHistoryStore({
    ...devices,
    database,
    drafts: createDrafts({ ...devices, box: bare, database, sealing: lock, timer, inHand }),
    otherTabs: fakeTabs()(),
    files: fakeFiles(),
    keepHistory: () => true,
  })
  const isLocked = () => text.read('holdspace.lock') !== undefined
  return {
    text,
    timer,
    page,
    lock,
    history,
    copied,
    bare,
    box: createLockedBox(bare, isLocked, () => Promise.resolve(sealJournal)),
  }
}
