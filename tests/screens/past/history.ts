import { createDatabase } from '../../../src/device/database'
import { browserDigest } from '../../../src/device/digest'
import { browserRandomId } from '../../../src/device/randomId'
import type { HistoryDevices } from '../../../src/stores/historyState'
import { createHistoryStore } from '../../../src/stores/historyStore'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeFiles, fakeTabs, fakeWallClock } from '../../fakes/fakeHistory'

/** A history on 21 November 2026, shortly after midnight in Berlin. */
export const historyWith = (world: Partial<HistoryDevices> = {}) =>
  createHistoryStore({
    database: createDatabase({ timer: fakeClock() }),
    digest: browserDigest,
    randomId: browserRandomId,
    otherTabs: fakeTabs()(),
    wallClock: fakeWallClock('2026-11-20T23:30:00.000Z'),
    files: fakeFiles(),
    keepHistory: () => true,
    ...world,
  })
