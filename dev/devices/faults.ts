import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StorageFault } from './breakStorage'

/** What is broken just now. Every device asks at the moment it is used, so that it can break under way. */
export interface Faults {
  readonly wakeLockRefused: boolean
  readonly pageHidden: boolean
  readonly timersLate: boolean
  readonly settingsDenied: boolean
  readonly filesRefused: boolean
  readonly idsMissing: boolean
  readonly hashingMissing: boolean
  readonly historyMissing: boolean
  readonly otherTab: boolean
  readonly storage: StorageFault
  /** How far the clocks have jumped in all, in ms; negative is back. */
  readonly clockAheadMs: number
  readonly wallAheadMs: number
  /** What devices were asked for, and what nobody caught, latest first. */
  readonly heard: readonly string[]
}

export type FaultsStore = StoreApi<Faults>

declare global {
  interface Window {
    /** In the frame of the app with devices that break. */
    devFaults?: FaultsStore
  }
}

export const createFaults = (): FaultsStore =>
  createStore<Faults>()(() => ({
    wakeLockRefused: false,
    pageHidden: false,
    timersLate: false,
    settingsDenied: false,
    filesRefused: false,
    idsMissing: false,
    hashingMissing: false,
    historyMissing: false,
    otherTab: false,
    storage: 'works',
    clockAheadMs: 0,
    wallAheadMs: 0,
    heard: [],
  }))

/** Puts a line on top of what was heard. */
export const hear = (faults: FaultsStore, line: string): void =>
  faults.setState(({ heard }) => ({ heard: [line, ...heard].slice(0, 20) }))
