import { createFold, entriesOf, type CopiedRows } from '../src/history/copyFold'
import { linesOf, readLine, type CopyEntry } from '../src/history/copyLine'
import { noRows, type Witness } from '../src/history/witness'
import { generations, logName, markName, namesOf, type Generation } from './generations'
import { endsWhole, lastOf, linesIn } from './lines'

/** A file that is read and written in place. All of it is synchronous, as in a worker. */
export interface CopyFile {
  readonly size: () => number
  /** The bytes from a place on, at most so many. */
  readonly read: (from: number, length: number) => Uint8Array
  readonly write: (bytes: Uint8Array, at: number) => void
  readonly truncate: (size: number) => void
  readonly flush: () => void
  readonly close: () => void
}

/** The folder that the copy has for itself. */
export interface Folder {
  readonly names: () => Promise<readonly string[]>
  /** Opens a file, which is made if there is none. */
  readonly open: (name: string) => Promise<CopyFile>
  /** Takes a file away; none is as good. */
  readonly remove: (name: string) => Promise<void>
}

/** What a look at the end of the copy tells. `due`: it is time to compact. No witness: everything has to be compared. */
export type CopyLook =
  | { readonly status: 'empty' }
  | { readonly status: 'kept'; readonly witness: Witness | undefined; readonly due: boolean }

/** How many compactions are kept, the newest included. A deletion leaves only the newest. */
const generationsKept = 3

/** A compaction is worth its while when so much has been added, and half of what there was. */
const bytesWorth = 1 << 16

/**
 * The second copy of what is kept: a log to which each commit adds its lines. A compaction writes all that is left of it
 * into a new file; the older ones stay for a while, in case the newest is damaged. Nothing here knows what a row means.
 * One call at a time: whoever calls sees to that.
 */
export function createCopy(folder: Folder) {
  const found = async (): Promise<readonly Generation[]> => generations(await folder.names())

  const within = async <T>(name: string, act: (file: CopyFile) => T): Promise<T> => {
    const file = await folder.open(name)
    try {
      return act(file)
    } finally {
      file.close()
    }
  }

  /** Oldest first, so that what was deleted later is gone. */
  const rows = async (): Promise<CopiedRows> => {
    const all = createFold()
    for (const { number } of await found()) {
      await within(logName(number), (file) => {
        for (const text of linesIn(file)) {
          const line = readLine(text)
          if (line) all.take(line.entry)
        }
      })
    }
    return all.rows()
  }

  /** All but the newest go, the oldest first, and with them what was begun and never finished. */
  const tidy = async (keep: number): Promise<void> => {
    const kept = await found()
    const wanted = new Set(kept.slice(Math.max(0, kept.length - keep)).flatMap(namesOf))
    const others = (await folder.names()).filter((name) => !wanted.has(name))
    for (const name of others.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))
      await folder.remove(name)
  }

  const begin = async (entries: readonly CopyEntry[], alone: boolean): Promise<Generation> => {
    const number = Math.max(0, ...(await folder.names()).map((name) => Number.parseInt(name, 10) || 0)) + 1
    const bytes = await within(logName(number), (file) => {
      file.truncate(0)
      addTo(file, entries, noRows)
      return file.size()
    })
    const generation = { number, alone, bytes }
    await within(markName(generation), (file) => file.flush()) // from this moment on it counts
    await tidy(alone ? 1 : generationsKept)
    return generation
  }

  return {
    look: async (): Promise<CopyLook> => {
      const kept = await found()
      const newest = kept.at(-1)
      if (!newest) return { status: 'empty' }
      const strays = (await folder.names()).length > kept.flatMap(namesOf).length
      return within(logName(newest.number), (file) => {
        const witness = file.size() === 0 ? noRows : lastOf(file, readLine)?.witness
        const added = file.size() - newest.bytes
        return { status: 'kept', witness, due: strays || !witness || added > Math.max(bytesWorth, newest.bytes / 2) }
      })
    },
    rows,
    /** Adds what has happened. It is on the device when this is done. */
    append: async (entries: readonly CopyEntry[]): Promise<void> => {
      const newest = (await found()).at(-1) ?? (await begin([], false))
      await within(logName(newest.number), (file) => {
        addTo(file, entries, file.size() === 0 ? noRows : lastOf(file, readLine)?.witness)
      })
    },
    compact: async (): Promise<void> => {
      const { traces, ...left } = await rows()
      await begin(entriesOf(left), traces)
    },
    /** Puts these rows in the place of all that was there, older files included: for rows that were sealed anew. */
    rebuild: async (left: Pick<CopiedRows, 'records' | 'events'>): Promise<void> => {
      await begin(entriesOf({ ...left, removing: [] }), true)
    },
    /** Nothing is left of it. */
    wipe: (): Promise<void> => tidy(0),
  }
}

export type Copy = ReturnType<typeof createCopy>

/** So many entries go through memory at a time. */
const batch = 500

/** Adds lines to the end. What cannot be written whole is taken back; were it not, it would be read as torn. */
function addTo(file: CopyFile, entries: readonly CopyEntry[], before: Witness | undefined): void {
  const size = file.size()
  let witness = before
  let at = size
  const write = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    file.write(bytes, at)
    at += bytes.length
  }
  try {
    if (!endsWhole(file)) write('\n')
    for (let from = 0; from < entries.length; from += batch) {
      const lines = linesOf(entries.slice(from, from + batch), witness)
      witness = lines.witness
      write(lines.text)
    }
    file.flush()
  } catch (cause) {
    try {
      file.truncate(size)
    } catch {
      // Then the next line begins on a line of its own.
    }
    throw cause
  }
}
