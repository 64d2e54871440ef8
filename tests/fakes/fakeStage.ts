import { createStore } from 'zustand/vanilla'
import type { Stage } from '../../src/screens/world'
import type { HearingState } from '../../src/stores/hearing'
import type { VoicesHere } from '../../src/stores/voiceStore'
import { createVoiceStore } from '../../src/stores/voiceStore'
import { fakeText } from './fakeDevices'

/** A device that plays nothing, with these voices, and somebody who hears what it is asked to say. */
export function fakeStage(
  hear: (words: string) => void = () => {},
  voices: ReturnType<VoicesHere['voices']> = [],
  text = fakeText(),
): Stage {
  return {
    heard: createStore<HearingState>()(() => ({ heard: 'off' })),
    attach: () => {},
    tapped: () => {},
    again: () => {},
    whisper: () => {},
    preview: { play: () => true, playRecording: () => true, stop: () => {} },
    speech: {
      here: () => voices.length > 0,
      voices: () => voices,
      onVoices: () => () => {},
      chosen: createVoiceStore(text),
      say: hear,
    },
    vibration: { here: () => false },
    recorder: { here: () => false },
    ownVoice: () => Promise.reject(new Error('no recorder')),
  }
}
