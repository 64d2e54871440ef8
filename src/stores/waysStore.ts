import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import type { StepOptions } from '../exercises/exercise'
import { parseWays, waysAmong, type Ways } from '../exercises/ways'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.ways'

export interface WaysState {
  readonly ways: Ways
  /** Keeps, of what was chosen, what is a way of doing things. */
  readonly keep: (options: StepOptions) => void
}

export type WaysStore = StoreApi<WaysState>

/** A person's ways on this device. A change holds at once, kept or not. */
export function createWaysStore(text: KeptText): WaysStore {
  return createStore<WaysState>()((set, get) => ({
    ways: parseWays(jsonFrom(text.read(keptName))),
    keep: (options) => {
      const changed = { ...get().ways, ...waysAmong(options) }
      set({ ways: changed })
      text.write(keptName, JSON.stringify({ version: 1, ...changed }))
    },
  }))
}
