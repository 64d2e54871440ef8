import type { SecondCopy } from '../../src/device/secondCopy'
import { inTurns } from '../../src/stores/inTurns'
import { createCopy, type CopyFile, type Folder } from '../../worker/copy'

export interface FakeFolder extends Folder {
  readonly files: Map<string, Uint8Array>
  /** Every write from the nth on fails, and leaves only a part of what it was given. 0: none. */
  readonly failFrom: (nth: number) => void
}

/** A folder in memory. */
export function fakeFolder(): FakeFolder {
  const files = new Map<string, Uint8Array>()
  let left = Infinity
  const step = () => {
    if (--left < 0) throw new DOMException('planted', 'QuotaExceededError')
  }
  const open = async (name: string): Promise<CopyFile> => {
    if (!files.has(name)) {
      step()
      files.set(name, new Uint8Array())
    }
    const bytes = () => files.get(name) ?? new Uint8Array()
    const write = (part: Uint8Array, at: number) => {
      const next = new Uint8Array(Math.max(bytes().length, at + part.length))
      next.set(bytes())
      next.set(part, at)
      files.set(name, next)
    }
    return {
      size: () => bytes().length,
      read: (from, length) => bytes().slice(from, from + length),
      write: (part, at) => {
        if (left <= 0) write(part.subarray(0, Math.floor(part.length / 2)), at)
        step()
        write(part, at)
      },
      truncate: (size) => files.set(name, bytes().slice(0, size)),
      flush: () => step(),
      close: () => {},
    }
  }
  return {
    files,
    names: async () => [...files.keys()],
    open,
    remove: async (name) => void files.delete(name),
    failFrom: (nth) => {
      left = nth === 0 ? Infinity : nth - 1
    },
  }
}

/**
 * The real copy over a folder in memory, without a worker between.
 * @param inTurn one thing at a time, among all that share the folder.
 */
export function fakeCopy(folder: Folder = fakeFolder(), inTurn = inTurns()): SecondCopy {
  const copy = createCopy(folder)
  const done = (act: () => Promise<void>) =>
    inTurn(act).then(
      () => true,
      () => false,
    )
  return {
    look: () => inTurn(copy.look).catch(() => ({ status: 'none' }) as const),
    rows: () => inTurn(copy.rows).catch(() => undefined),
    append: (entries) => done(() => copy.append(structuredClone(entries))),
    compact: () => done(copy.compact),
    rebuild: (rows) => done(() => copy.rebuild(rows)),
    wipe: () => done(copy.wipe),
  }
}
