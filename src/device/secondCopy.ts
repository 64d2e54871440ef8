import type { CopiedRows } from '../history/copyFold'
import type { CopyEntry } from '../history/copyLine'
import type { Witness } from '../history/witness'
import { inTime } from './connection'
import type { Timer } from './timer'

/** `none`: this browser has no place for a second copy, or it cannot be looked at. */
export type CopyLook =
  | { readonly status: 'none' | 'empty' }
  | { readonly status: 'kept'; readonly witness: Witness | undefined; readonly due: boolean }

/**
 * A second copy of every row of the database, in files of the browser's that are not the database's. It takes rows as
 * they are and asks only for an `id` (and the `recordId` of what was said about a session): a row whose content is sealed
 * passes through it sealed, and comes back byte for byte. A row is plain JSON, so sealed bytes are kept as text. When
 * rows that lay open are sealed, or the other way round, `rebuild` puts the new ones in the place of all older files.
 *
 * No call rejects: false, or nothing, means that it could not be done. Without a second copy all else goes on.
 */
export interface SecondCopy {
  /** Cheap: the end of the log, and whether it should be compacted. */
  readonly look: () => Promise<CopyLook>
  /** All rows it holds. */
  readonly rows: () => Promise<CopiedRows | undefined>
  /** Adds what was committed. @returns whether it is on the device. */
  readonly append: (entries: readonly CopyEntry[]) => Promise<boolean>
  /** Writes what is left of it anew. What was deleted is in no file after that. */
  readonly compact: () => Promise<boolean>
  /** Puts these rows in the place of everything. */
  readonly rebuild: (rows: Pick<CopiedRows, 'records' | 'events'>) => Promise<boolean>
  /** Takes all of it away. */
  readonly wipe: () => Promise<boolean>
}

interface Asked {
  readonly resolve: (value: never) => void
  readonly reject: (cause: unknown) => void
}

/** What the worker says: the value is of the kind that was asked for. */
type Answer =
  | { readonly id: number; readonly ok: true; readonly value: never }
  | { readonly id: number; readonly ok: false; readonly cause: string }

/** What reads or writes all of it may take longer than one write. */
const longPatienceMs = 60_000

interface CopyDevices {
  readonly timer: Timer
  /** Starts the worker of worker/copyWorker.ts. May throw. */
  readonly start: () => Worker
}

/** The second copy, kept by a worker that is started when it is first needed, and anew after it failed. */
export function createSecondCopy({ timer, start }: CopyDevices): SecondCopy {
  const waiting = new Map<number, Asked>()
  let worker: Worker | undefined
  let lastId = 0

  const drop = () => {
    worker?.terminate()
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error('The worker is gone.'))
    waiting.clear()
  }

  const started = (): Worker => {
    const begun = start()
    begun.addEventListener('error', drop)
    begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) asked?.resolve(data.value)
      else asked?.reject(data.cause)
    })
    return begun
  }

  const ask = async <T>(what: string, args: readonly unknown[], forMs?: number): Promise<T | undefined> => {
    const id = ++lastId
    const answer = new Promise<T>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      worker ??= started()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no origin: it is ours
      worker.postMessage({ id, ask: what, args })
    })
    try {
      return await inTime(timer, answer, () => new DOMException('', 'TimeoutError'), forMs)
    } catch {
      waiting.delete(id)
      return undefined
    }
  }
  const done = async (what: string, args: readonly unknown[], forMs?: number): Promise<boolean> =>
    (await ask<'done'>(what, args, forMs)) === 'done'

  return {
    look: async () => (await ask<CopyLook>('look', [])) ?? { status: 'none' },
    rows: () => ask('rows', [], longPatienceMs),
    append: (entries) => done('append', [entries]),
    compact: () => done('compact', [], longPatienceMs),
    rebuild: (rows) => done('rebuild', [rows], longPatienceMs),
    wipe: () => done('wipe', []),
  }
}
