import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Timer } from '../device/timer'
import type { HistoryStore, Removed } from './historyState'

/** How long a deleted session can be brought back, in ms. */
const undoMs = 10_000

export interface RemovingState {
  /** `removed`: gone from the device, and for a moment it can be brought back. `back`: it was. */
  readonly status: 'none' | 'removed' | 'gone' | 'back' | 'failed' | 'notBack'
  /** The session that this is about. */
  readonly id: string | undefined
  readonly remove: (id: string) => Promise<void>
  readonly undo: () => Promise<void>
}

export type Removing = StoreApi<RemovingState>

/**
 * Deletes at once, and hands back what was deleted for a moment. Not the other way round: who deletes and closes the
 * page has deleted.
 */
export const createRemoving = (history: HistoryStore, timer: Timer): Removing =>
  createStore<RemovingState>()((set) => {
    let removed: Removed | undefined
    let stop = () => {}
    const forgetIt = () => {
      stop()
      removed = undefined
    }
    return {
      status: 'none',
      id: undefined,
      remove: async (id) => {
        forgetIt()
        const outcome = await history.getState().remove(id)
        if (!outcome.ok) return set({ status: 'failed', id })
        removed = outcome.value
        set({ status: 'removed', id })
        stop = timer.after(undoMs, () => {
          removed = undefined
          set({ status: 'gone' })
        })
      },
      undo: async () => {
        const wanted = removed
        forgetIt()
        if (!wanted) return
        const back = await history.getState().putBack(wanted)
        set({ status: back.ok ? 'back' : 'notBack' })
      },
    }
  })
