import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../care/problems'
import type { BareDatabase, Database } from '../device/database'
import type { OneAtATime } from '../device/oneAtATime'
import type { SecondCopy } from '../device/secondCopy'
import type { Timer } from '../device/timer'
import { compared } from '../history/compared'
import { entriesOf } from '../history/copyFold'
import type { CopyEntry } from '../history/copyLine'
import { rowPage, rowsOf } from '../history/page'
import type { Rows } from '../history/shelf'
import { createMending, troubleOf, type Safety } from './mending'
import { createMirroring } from './mirroring'

/** A database with a second copy beside it. */
export interface KeptTwice extends Database {
  readonly safety: StoreApi<Safety>
  /**
   * Compares both, and mends what one of them lacks.
   * @param letFirst lets whoever opened it read first, since of a long history the comparison takes its time: so long
   *   at most, in ms, and no longer than anything waits for it.
   */
  readonly check: (letFirst?: number) => Promise<void>
  /** Done once nothing is compared any more, and the copy has been told everything that was committed so far. */
  readonly settled: () => Promise<void>
  /** Puts all rows, as they are now, in the place of the whole copy: nothing of what they were is left in it. */
  readonly copyAnew: () => Promise<boolean>
  /** Rows that were committed past this: the copy is told of them. */
  readonly follow: (rows: Parameters<Database['addAll']>[0]) => Promise<void>
}

export interface KeptTwiceDevices {
  readonly database: BareDatabase
  readonly copy: SecondCopy
  readonly timer: Timer
  readonly oneAtATime: OneAtATime
}

/** A browser that clears a site's data clears one thing after another: so long the copy may only seem to be there. */
const clearingMs = 1_200

/** While the copy stands in for the database, the database is tried again this often: a slow start is no loss. */
const againMs = 10_000

/**
 * Writes each commit to the second copy as well, and looks at the first use whether both say the same. While the
 * database cannot be read, the copy is; while it cannot be opened, the copy alone takes what is new.
 */
export function createKeptTwice({ database, copy, timer, oneAtATime }: KeptTwiceDevices): KeptTwice {
  const safety = createStore<Safety>()(() => ({ trouble: undefined, restored: 0 }))
  const mirroring = createMirroring(copy, timer)
  const mending = createMending(database, mirroring, safety)
  let first: Promise<void> | undefined

  let hasRead = () => {}
  const firstReading = new Promise<void>((done) => (hasRead = done))

  let looking = false
  const look = async (turn?: Promise<void>) => {
    looking = true
    await mending.check(turn).finally(() => (looking = false))
  }
  const check = (letFirst = 0) => {
    if (letFirst > 0) timer.after(letFirst, hasRead)
    return (first = oneAtATime(() => look(letFirst > 0 ? firstReading : undefined)))
  }
  /** Begun, if need be, and no longer held up by anything. */
  const checked = () => {
    hasRead()
    return first ?? check()
  }
  let waits = false
  safety.subscribe(({ trouble }) => {
    if (waits || trouble?.type !== 'historyFromCopy') return
    waits = true
    timer.after(againMs, () => {
      waits = false
      void check()
    })
  })
  database.onClosed((how) => {
    // What finds nothing from now on waits until it has been looked whether that is so.
    if (how === 'closed') first = new Promise<void>((done) => timer.after(clearingMs, done)).then(() => check())
    else if (!looking) void check() // while it is looked at, what is looked at is the other one already
  })

  /** What the database says; where it cannot be read, or seems to hold nothing at all, what the copy says. */
  const read = async <T extends Rows>(ask: () => Promise<Result<T>>, ofCopy: (rows: Rows) => T): Promise<Result<T>> => {
    const checking = first ?? check()
    const found = await ask()
    hasRead()
    if (found.ok && found.value.records.length > 0) return found
    await checking
    const again = found.ok ? await ask() : found
    if (again.ok) return again
    const rows = await mirroring.rows()
    if (!rows) return again
    safety.setState({ trouble: await troubleOf(again.problem, mirroring) })
    return { ok: true, value: ofCopy(compared({ records: [], events: [] }, rows).missing) }
  }

  const write = async (act: () => Promise<Result<'kept'>>, entry: CopyEntry): Promise<Result<'kept'>> => {
    void checked()
    const written = await act()
    if (written.ok) {
      if (entry.kind === 'record') mending.saw(1)
      void mirroring.append([entry])
      return written
    }
    const { problem } = written
    const unopened = problem.type === 'recordNotSaved' && problem.reason === 'unknown'
    if (!unopened || !(await mirroring.append([entry]))) return written
    safety.setState({ trouble: { type: 'historyFromCopy' } })
    return { ok: true, value: 'kept' }
  }

  return {
    safety,
    check,
    settled: async () => {
      if (first) await checked()
      await mirroring.settled()
    },
    read: () => read(database.read, (rows) => rows),
    readPage: (query) =>
      read(
        () => database.readPage(query),
        (rows) => rowPage(rows, query),
      ),
    readOne: async (id) => {
      await checked() // all that was said about it, or none: what is deleted and brought back has to be whole
      return read(
        () => database.readOne(id),
        (rows) => rowsOf(rows, id),
      )
    },
    countLost: database.countLost,
    readRest: database.readRest,
    addRecord: (row) => write(() => database.addRecord(row), { kind: 'record', row }),
    addEvent: (row) => write(() => database.addEvent(row), { kind: 'event', row }),
    addAll: async (rows) => {
      await checked()
      const written = await database.addAll(rows)
      if (!written.ok) return written
      mending.saw(rows.records.length)
      await mirroring.append(entriesOf({ ...rows, removing: [] }))
      return written
    },
    copyAnew: async () => {
      if ((await mirroring.look()).status === 'none') return true
      const rows = await database.read()
      if (!rows.ok) return false
      const { lacking } = compared(rows.value, { records: [], events: [], removing: [], traces: false })
      const written = lacking.flatMap((entry) => ('row' in entry ? [entry] : []))
      const of = (kind: 'record' | 'event') => written.filter((each) => each.kind === kind).map(({ row }) => row)
      return mirroring.rebuild({ records: of('record'), events: of('event') })
    },
    follow: async (rows) => {
      mending.saw(rows.records.length)
      await mirroring.append(entriesOf({ ...rows, removing: [] }))
    },
    removeRecord: async (id) => {
      await checked()
      return oneAtATime(async () => {
        const begun = await mirroring.append([{ kind: 'removing', id }])
        if (!begun && !mending.isWhole()) return notRemoved
        const removed = await database.removeRecord(id)
        if (!removed.ok) return removed
        mending.saw(-1)
        void mirroring.removed(id, begun)
        return removed
      })
    },
  }
}

/** It would come back from a copy that cannot be written, and that may be all there is of the rest. */
const notRemoved = { ok: false, problem: { type: 'recordNotSaved', reason: 'unknown', cause: 'copy' } } as const
