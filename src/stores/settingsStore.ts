import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import { jsonFrom } from './jsonFrom'
import { parseSettings, type Settings } from './settings'

export type { Settings }

/** The page's own script reads this name before the first paint. */
const keptName = 'holdspace.settings'

export interface SettingsState extends Settings {
  readonly repaired: boolean
  /** Whether the latest change is kept beyond this page. */
  readonly kept: boolean
  readonly change: (part: Partial<Settings>) => void
}

export type SettingsStore = StoreApi<SettingsState>

/** Settings as they were kept, and how to change them. A change holds at once, kept or not. */
export function createSettingsStore(text: KeptText): SettingsStore {
  const { settings, repaired } = parseSettings(jsonFrom(text.read(keptName)))
  return createStore<SettingsState>()((set, get) => ({
    ...settings,
    repaired,
    kept: true,
    change: (part) => {
      const { settings: changed } = parseSettings({ ...get(), ...part })
      set({ ...changed, kept: text.write(keptName, JSON.stringify({ version: 1, ...changed })) })
    },
  }))
}
