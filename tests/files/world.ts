import type { AgeFile } from '../../src/device/ageFile'
import { createAgeFile, isAge } from '../../src/device/ageFile'
import { browserBase64 } from '../../src/device/base64'
import { createBulk } from '../../src/device/bulk'
import { createDatabase } from '../../src/device/database'
import { browserDigest } from '../../src/device/digest'
import { browserRandomId } from '../../src/device/randomId'
import type { VoiceBox } from '../../src/device/voiceBox'
import type { SessionRecord } from '../../src/history/record'
import type { RecordEvent } from '../../src/history/recordEvent'
import { createHistoryStore } from '../../src/stores/historyStore'
import { readFile } from '../../src/stores/readingFile'
import { createTakingIn } from '../../src/stores/takingIn'
import { createTakingOut, type Wanted } from '../../src/stores/takingOut'
import { fakeClock } from '../fakes/fakeClock'
import { fakeFiles, fakeTabs, fakeWallClock } from '../fakes/fakeHistory'
import { fakeVoiceBox } from '../fakes/fakeVoiceBox'

/** Guessing costs next to nothing here: thousands of files are opened. */
const quickAge = (): AgeFile => createAgeFile(4)

/** The app's own history and files over whatever database is the browser's just now. */
export function fileWorld(voice: VoiceBox = fakeVoiceBox()) {
  const files = fakeFiles()
  const timer = fakeClock()
  const wallClock = fakeWallClock('2026-11-20T23:30:00.000Z')
  const history = createHistoryStore({
    database: createDatabase({ timer }),
    digest: browserDigest,
    randomId: browserRandomId,
    otherTabs: fakeTabs()(),
    wallClock,
    files,
    keepHistory: () => true,
  })
  const bulk = createBulk({ timer })
  const takingOut = createTakingOut({
    history,
    files,
    wallClock,
    voice,
    base64: browserBase64,
    age: () => Promise.resolve(quickAge()),
  })
  const newTakingIn = () =>
    createTakingIn({
      history,
      bulk,
      digest: browserDigest,
      voice,
      base64: browserBase64,
      read: (file, passphrase, told) =>
        readFile(file, passphrase, {
          isAge,
          age: () => Promise.resolve(quickAge()),
          digest: browserDigest,
          turn: (progress) => Promise.resolve(told(progress)),
        }),
    })
  return {
    history,
    bulk,
    takingOut,
    newTakingIn,
    /** The file as the person gets it. */
    take: async (wanted: Wanted): Promise<Blob> => {
      await takingOut.getState().take(wanted)
      const file = files.handed.at(-1)
      if (!file) throw new Error(`no file: ${takingOut.getState().status}`)
      return file
    },
    /** Puts rows in as they are. */
    fill: async (rows: { readonly records: readonly SessionRecord[]; readonly events: readonly RecordEvent[] }) => {
      const outcome = await bulk.addAll(rows, () => true)
      if (!outcome.ok) throw new Error('not filled')
    },
    /** Reads a file and adds what it holds. @returns what was said at each of the two steps. */
    takeIn: async (file: Blob, passphrase?: string) => {
      const takingIn = newTakingIn()
      await takingIn.choose(file)
      if (passphrase !== undefined) await takingIn.open(passphrase)
      const looked = takingIn.getState()
      if (looked.status === 'previewed') await takingIn.add()
      return { looked, outcome: takingIn.getState() }
    },
  }
}
