import { createAgeFile, isAge, type AgeFile } from './device/ageFile'
import { browserBase64 } from './device/base64'
import { createBulk, type Bulk } from './device/bulk'
import { browserDigest } from './device/digest'
import { browserFiles } from './device/files'
import { tellErased } from './device/erasedElsewhere'
import { createEraser } from './device/eraser'
import { createFileWork, stoppedWork } from './device/fileWork'
import { browserTimer } from './device/timer'
import { createVoiceBox } from './device/voiceBox'
import { browserWallClock } from './device/wallClock'
// oxlint-disable-next-line import/default -- the build makes it: the address of that file as a worker
import workerAddress from './fileWorker?worker&url'
import type { Progress } from './history/file/read'
import { openFollowed } from './openFollowed'
import { openHistory, type Opened } from './openHistory'
import type { Kept } from './screens/kept/kept'
import { nothingRunning, type World } from './screens/world'
import { createErasing } from './stores/erasing'
import { readFile, type Reading } from './stores/readingFile'
import { openedRows, sealedRow } from './stores/sealedDatabase'
import { createTakingIn } from './stores/takingIn'
import { createTakingOut } from './stores/takingOut'

/** What can be done with all that is kept, as a whole. Made anew for each visit of its screens. */
export function openKept(world: World): Kept {
  const { history, database, lock, askToLast } = openHistory(world.settings)
  openFollowed(world) // what is worked out from the history hears of what a file adds
  const devices = {
    history,
    files: browserFiles,
    wallClock: browserWallClock,
    digest: browserDigest,
    voice: createVoiceBox(browserTimer),
    base64: browserBase64,
  }
  const takingOut = createTakingOut({ ...devices, age: () => Promise.resolve(besideThePage) })
  const takingIn = createTakingIn({ ...devices, bulk: bulkWithCopy(database, lock), read })
  takingOut.subscribe(({ status }) => status === 'taken' && askToLast.seenTo())
  takingIn.subscribe(({ status }) => status === 'added' && askToLast.seenTo())
  return {
    takingOut,
    takingIn,
    erasing: createErasing({
      eraser: createEraser(browserTimer),
      letGo: () => letGoOfAll(world),
    }),
    lock,
    today: history.getState().today(),
  }
}

/** Nothing goes on that could still write, and nothing of what was is left in memory. */
async function letGoOfAll({ running, settings }: World): Promise<void> {
  tellErased() // another tab may hold what is waited for below
  const { session, keeping, letGo } = running.getState()
  keeping?.letGo()
  session?.getState().stop()
  letGo()
  running.setState(nothingRunning, true)
  const { history, database } = openHistory(settings)
  await database.settled()
  history.setState({ unsaved: [], records: [], problem: undefined })
}

/** The second copy is whole before a file is added, and is told of what the file has added. */
function bulkWithCopy({ settled, follow }: Opened['database'], lock: Opened['lock']): Bulk {
  const bulk = createBulk({ timer: browserTimer })
  return {
    ...bulk,
    find: async (store, ids) => {
      const rows = await bulk.find(store, ids)
      return rows.ok ? { ok: true, value: await openedRows(rows.value, lock) } : rows
    },
    addAll: async (added, told) => {
      await settled()
      const rows = {
        records: await Promise.all(added.records.map((row) => sealedRow(row, lock))),
        events: await Promise.all(added.events.map((row) => sealedRow(row, lock))),
      }
      const outcome = await bulk.addAll(rows, told)
      if (outcome.ok && outcome.value === 'kept') await follow(rows)
      return outcome
    },
  }
}

const work = createFileWork(workerAddress)

/** Beside the page, or in it where it has to be. */
const besideThePage: AgeFile = {
  ...createAgeFile(),
  encrypt: async (file, passphrase) => {
    const sealed = await work.run({ kind: 'encrypt', file, passphrase }, () => true).catch(() => undefined)
    return sealed instanceof Blob ? sealed : createAgeFile().encrypt(file, passphrase)
  },
}

type Told = (progress: Progress) => boolean

/** The worker's answers are made by our own code in another place: their shape is checked here no further than needed. */
async function read(file: Blob, passphrase: string | undefined, told: Told): Promise<Reading> {
  const tell = (progress: unknown) => !isProgress(progress) || told(progress)
  const answer = await work.run({ kind: 'read', file, passphrase }, tell).catch(() => undefined)
  if (answer === stoppedWork) return { ok: false, refusal: { why: 'stopped' } }
  return isReading(answer) ? answer : readFile(file, passphrase, inThePage(told))
}

/** Between two batches the screen gets its turn, so that the page stays alive. */
const inThePage = (told: Told) => ({
  isAge,
  age: () => Promise.resolve(createAgeFile()),
  digest: browserDigest,
  turn: (progress: Progress) => new Promise<boolean>((resolve) => browserTimer.after(0, () => resolve(told(progress)))),
})

const isProgress = (said: unknown): said is Progress => typeof said === 'object' && said !== null && 'done' in said
const isReading = (said: unknown): said is Reading => typeof said === 'object' && said !== null && 'ok' in said
