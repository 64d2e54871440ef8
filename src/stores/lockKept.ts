import type { KeptText } from '../device/keptText'
import type { LockHeader } from '../device/lockKeys'
import type { RunningBox } from '../device/runningBox'
import { jsonFrom } from './jsonFrom'

/** The first look at whether there is a lock: it can be had at once. */
export const lockName = 'holdspace.lock'

/** Where the same lies in the database. It is no session, and is passed over by whoever looks for one. */
const rowName = 'lock'

export interface LockKept {
  /** Whether there is one, as far as can be told at once. */
  readonly marked: () => boolean
  /** What is there of a lock, from whichever place still has it; the other is given it back. */
  readonly read: () => Promise<LockHeader | undefined>
  /** @returns whether it is where a crash cannot take it. */
  readonly write: (header: LockHeader) => Promise<boolean>
  readonly remove: () => Promise<void>
}

/** A lock lies in two places of different kinds: without it nothing that was sealed could ever be opened. */
export const createLockKept = (text: KeptText, box: RunningBox): LockKept => ({
  marked: () => text.read(lockName) !== undefined,
  read: async () => {
    const quick = headerFrom(jsonFrom(text.read(lockName)))
    if (quick) return quick
    const safe = headerFrom((await box.all()).get(rowName))
    if (safe) text.write(lockName, JSON.stringify(safe))
    return safe
  },
  write: async (header) => {
    if (!(await box.put(rowName, header))) return false
    text.write(lockName, JSON.stringify(header))
    return true
  },
  remove: async () => {
    await box.remove(rowName)
    text.remove(lockName)
  },
})

function headerFrom(stored: unknown): LockHeader | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(stored))
  const words = ['salt', 'iv', 'publicKey', 'privateKey'].map((name) => fields.get(name))
  const rounds = fields.get('rounds')
  const [salt, iv, publicKey, privateKey] = words.filter((word) => typeof word === 'string')
  if (fields.get('version') !== 1 || typeof rounds !== 'number' || rounds < 1 || rounds > 10_000_000) return undefined
  if (!salt || !iv || !publicKey || !privateKey) return undefined
  return { version: 1, rounds, salt, iv, publicKey, privateKey }
}
