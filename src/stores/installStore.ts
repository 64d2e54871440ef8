import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Installer, InstallWay } from '../device/installer'
import type { KeptText } from '../device/keptText'

/** Says that it was offered, and nothing else. */
const keptName = 'holdspace.install'

export interface InstallState {
  readonly way: InstallWay
  readonly ask: () => Promise<void>
  /** Whether to offer it by itself now: once on a device, never where that could not be remembered. */
  readonly offerOnce: () => boolean
}

export type InstallStore = StoreApi<InstallState>

/** @param before whether the app was kept on this device already when the page was opened: nobody is asked on a first visit. */
export function createInstallStore(installer: Installer, text: KeptText, before: boolean): InstallStore {
  const store = createStore<InstallState>()(() => ({
    way: installer.way(),
    ask: installer.ask,
    offerOnce: () =>
      before &&
      ['prompt', 'ios'].includes(installer.way()) &&
      text.read(keptName) === undefined &&
      text.write(keptName, 'offered'),
  }))
  installer.onChange(() => store.setState({ way: installer.way() }))
  return store
}
