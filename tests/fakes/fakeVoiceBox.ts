import type { VoiceBox } from '../../src/device/voiceBox'

export interface FakeVoiceBox extends VoiceBox {
  readonly inside: Map<string, unknown>
}

/** Recordings in memory. It takes so many more of them. */
export function fakeVoiceBox(kept: ReadonlyMap<string, unknown> = new Map(), takes = Infinity): FakeVoiceBox {
  const inside = new Map<string, unknown>(kept)
  let room = takes
  return {
    inside,
    all: async () => new Map(inside),
    put: async (name, recording) => {
      if (room-- <= 0) return false
      inside.set(name, structuredClone(recording))
      return true
    },
    remove: async (name) => inside.delete(name),
  }
}
