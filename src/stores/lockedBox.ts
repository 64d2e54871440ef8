import type { RunningBox } from '../device/runningBox'
import type { SealJournal } from './sealedJournal'

/**
 * A box into which, with a lock, nothing goes that says how somebody was. What seals is fetched only where there is a
 * lock; where it cannot be had, nothing is written down.
 */
export const createLockedBox = (
  box: RunningBox,
  isLocked: () => boolean,
  load: () => Promise<SealJournal>,
): RunningBox => ({
  ...box,
  put: async (id, session) => {
    if (!isLocked()) return box.put(id, session)
    try {
      const sealed = await (await load())(session)
      return sealed !== undefined && (await box.put(id, sealed))
    } catch {
      return false
    }
  },
})
