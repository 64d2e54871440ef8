import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeptText } from '../device/keptText'
import type { Speech, Voice } from '../device/speech'
import { jsonFrom } from './jsonFrom'

const keptName = 'holdspace.voice'

export interface VoiceState {
  /** The name of the voice that was chosen, by language; none where it is whichever fits best. */
  readonly names: Readonly<Record<string, string>>
  /** A name, or none any more. It holds at once, kept or not. */
  readonly choose: (language: string, name: string | undefined) => void
}

export type VoiceStore = StoreApi<VoiceState>

/** The device's own voices, in the language of the page. */
export interface VoicesHere extends Pick<Speech, 'onVoices'> {
  readonly here: () => boolean
  readonly voices: () => readonly Voice[]
  readonly chosen: VoiceStore
  /** Says this now, if the device's voice is wanted. */
  readonly say: (words: string) => void
}

/** Which of the device's voices says the cues. */
export const createVoiceStore = (text: KeptText): VoiceStore =>
  createStore<VoiceState>()((set, get) => ({
    names: parseNames(jsonFrom(text.read(keptName))),
    choose: (language, name) => {
      const { [language]: _, ...others } = get().names
      const names = name === undefined ? others : { ...others, [language]: name }
      set({ names })
      text.write(keptName, JSON.stringify({ version: 1, names }))
    },
  }))

/** What of it can be read. A name that no voice has is one nobody hears of. */
function parseNames(kept: unknown): Readonly<Record<string, string>> {
  const names: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'names') : undefined
  if (typeof names !== 'object' || names === null) return {}
  return Object.fromEntries(
    Object.entries(names).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
