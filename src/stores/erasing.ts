import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Eraser, Place } from '../device/eraser'

export interface ErasingState {
  /** `left`: something is in the way; those places still hold what they held. */
  readonly status: 'none' | 'erasing' | 'erased' | 'left'
  readonly left: readonly Place[]
  readonly erase: () => Promise<void>
}

export type Erasing = StoreApi<ErasingState>

export interface ErasingNeeds {
  readonly eraser: Eraser
  /** Ends whatever could still write, and forgets what this page has in memory. */
  readonly letGo: () => Promise<void>
}

/** Deletes everything. It is said to be deleted only once it was looked for again and not found. */
export const createErasing = ({ eraser, letGo }: ErasingNeeds): Erasing =>
  createStore<ErasingState>()((set, get) => ({
    status: 'none',
    left: [],
    erase: async () => {
      if (get().status === 'erasing') return
      set({ status: 'erasing', left: [] })
      await letGo()
      const left = await eraser.erase()
      set({ status: left.length > 0 ? 'left' : 'erased', left })
    },
  }))
