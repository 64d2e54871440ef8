import type { UnsealedRecord } from '../../../src/history/record'
import { createDatabase } from '../../../src/device/database'
import { createHistoryStore } from '../../../src/stores/historyStore'
import { inTurns } from '../../../src/stores/inTurns'
import { createKeptTwice } from '../../../src/stores/keptTwice'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeCopy, fakeFolder } from '../../fakes/fakeCopy'
import { fakeFiles, fakeTabs, fakeWallClock } from '../../fakes/fakeHistory'
import { fakeStorage } from '../../fakes/fakeStorage'

/** A device with a database and a second copy, both in memory, and as many tabs as one likes. All of it can fail. */
export function keptWorld() {
  let storage = fakeStorage()
  const folder = fakeFolder()
  const clock = fakeClock()
  const tabs = fakeTabs()
  const oneAtATime = inTurns()
  const onFiles = inTurns()
  let ids = 0

  /** Waits for the answer, however long the browser keeps it waiting: time passes by itself. */
  const patiently = async <T>(asked: Promise<T>): Promise<T> => {
    const answer = { there: false }
    const done = asked.finally(() => {
      answer.there = true
    })
    for (let turn = 0; !answer.there; turn++) {
      await new Promise(setImmediate)
      if (turn > 200 && turn % 50 === 0) clock.advance(500)
    }
    return done
  }

  const open = () => {
    const database = createKeptTwice({
      database: createDatabase({ timer: clock }),
      copy: fakeCopy(folder, onFiles),
      timer: clock,
      oneAtATime,
    })
    const history = createHistoryStore({
      database,
      safety: database.safety,
      digest: (text) => Promise.resolve(digestOf(text)),
      randomId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      otherTabs: tabs(),
      wallClock: fakeWallClock('2026-11-26T12:00:00.000Z'),
      files: fakeFiles(),
      keepHistory: () => true,
    })
    return { database, history }
  }

  return {
    clock,
    folder,
    patiently,
    open,
    storage: () => storage,
    /** The browser loses its database, without a word. */
    loseDatabase: () => {
      storage.closeAll()
      storage.restore()
      storage = fakeStorage()
    },
    loseCopy: () => folder.files.clear(),
    close: () => storage.restore(),
  }
}

export type KeptWorld = ReturnType<typeof keptWorld>
export type Tab = ReturnType<KeptWorld['open']>

/** Quick, and different for different texts: no hash is asked of it here. */
function digestOf(text: string): string {
  let sum = 7
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0
  return sum.toString(16).padStart(64, '0')
}

/** A session of that number, plain and small. */
export const sessionOf = (nth: number): UnsealedRecord => ({
  version: 1,
  id: `00000000-0000-4000-9000-${String(nth).padStart(12, '0')}`,
  startedAt: new Date(Date.UTC(2026, 10, 1) + nth * 3_600_000).toISOString(),
  offsetMinutes: 60,
  zone: 'Europe/Berlin',
  day: '2026-11-01',
  plan: 'breathe/ext46',
  aim: 'settle',
  rehearsal: false,
  from: 'now',
  steps: [],
  pauses: [],
  choices: [],
})
