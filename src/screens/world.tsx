import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Announcing } from '../stores/announcing'
import type { Devices } from '../stores/devices'
import type { Afterwards } from '../stores/afterwards'
import type { HistoryStore } from '../stores/historyState'
import type { SessionKeeping } from '../stores/keeping'
import type { SessionStore } from '../stores/sessionStore'
import type { OwnVoiceStore } from '../stores/ownVoiceStore'
import type { Performing } from '../stores/performing'
import type { Preview } from '../stores/preview'
import type { Lock } from '../stores/lockStore'
import type { Settings, SettingsStore } from '../stores/settingsStore'
import type { VoicesHere } from '../stores/voiceStore'
import type { AtHand } from './atHand/atHand'
import type { Kept } from './kept/kept'

/** A session under way outlives the screens that show it. */
export interface Running {
  readonly session: SessionStore | undefined
  readonly keeping: SessionKeeping | undefined
  /** Frees the one place there is for a session, among all tabs. */
  readonly letGo: () => void
  /** What was chosen to get here, for the record: an id, never words. */
  readonly from: string
  /** Whether the cues are worded for somebody beside the person, to read out. */
  readonly helper: boolean
}

/** Who plays to the ear and the hand, and what there is to play on. */
export interface Stage extends Performing {
  readonly preview: Preview
  readonly speech: VoicesHere
  readonly vibration: { readonly here: () => boolean }
  readonly recorder: { readonly here: () => boolean }
  readonly ownVoice: () => Promise<OwnVoiceStore>
}

/** What the screens may use of the world outside them. Built once, in main.tsx; in tests from fakes. */
export interface World {
  readonly settings: SettingsStore
  readonly running: StoreApi<Running>
  readonly devices: Devices
  readonly history: () => Promise<HistoryStore>
  /** How it was afterwards, worked out from the history; left out where there is none, as in most tests. */
  readonly afterwards?: () => Promise<Afterwards>
  /** Being kept on this device; left out where there is no such thing, as in most tests. */
  readonly atHand?: () => Promise<AtHand>
  /** Sound, voice and touch: fetched when they are first wanted; left out where there are none, as in most tests. */
  readonly stage?: () => Promise<Stage>
  /** Telling a screen reader; left out where nobody listens, as in most tests. */
  readonly announcing?: () => Promise<Announcing>
  /** What can be done with all that is kept; left out where nothing of that is wanted, as in most tests. */
  readonly kept?: () => Promise<Kept>
  /** The lock on what is kept; left out where there is none, as in most tests. */
  readonly lock?: () => Promise<Lock>
  /** Goes to a place of the app, such as `past`, leaving nothing behind the Back button. */
  readonly go: (place: string) => void
}

export const nothingRunning: Running = {
  session: undefined,
  keeping: undefined,
  letGo: () => {},
  from: '',
  helper: false,
}

const Context = createContext<World | undefined>(undefined)

export const WorldProvider = Context.Provider

export function useWorld(): World {
  const world = useContext(Context)
  if (!world) throw new Error('a screen outside its world')
  return world
}

export const useSetting = <Name extends keyof Settings>(name: Name): Settings[Name] =>
  useStore(useWorld().settings, (settings) => settings[name])

export const useRunning = (): Running => useStore(useWorld().running)
