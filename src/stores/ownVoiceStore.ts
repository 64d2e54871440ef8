import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Recorder, Recording as UnderWay } from '../device/recorder'
import type { VoiceBox } from '../device/voiceBox'
import { recordingOf, type Recording } from '../score/recording'
import { parseRecording, stored } from '../score/storedRecording'

/** The cues that can be said by a voice of one's own, in the order in which they are met. */
export const spokenCues = [
  'in',
  'hold',
  'out',
  'tense',
  'release',
  'notice',
  'cold',
  'rest',
  'warm',
  'effort',
  'ease',
  'find',
  'be',
  'prepare',
  'end',
] as const
export type SpokenCue = (typeof spokenCues)[number]

export type Trouble = 'refused' | 'missing' | 'silent' | 'notKept' | 'unread'

export interface OwnVoiceState {
  readonly recordings: Readonly<Partial<Record<SpokenCue, Recording>>>
  readonly recording: SpokenCue | undefined
  readonly trouble: Trouble | undefined
  readonly record: (cue: SpokenCue) => Promise<void>
  readonly stop: () => Promise<void>
  /** Takes other ends, or another loudness. */
  readonly change: (cue: SpokenCue, part: Partial<Pick<Recording, 'fromMs' | 'untilMs' | 'gain'>>) => Promise<void>
  readonly remove: (cue: SpokenCue) => Promise<void>
}

export type OwnVoiceStore = StoreApi<OwnVoiceState>

/** Recorded cues: made here, kept on this device, played as they were cut. */
export async function createOwnVoiceStore(box: VoiceBox, recorder: Recorder): Promise<OwnVoiceStore> {
  const kept = await box.all()
  const found = spokenCues.flatMap((cue) => {
    const recording = parseRecording(kept?.get(cue))
    return recording ? [[cue, recording] as const] : []
  })
  let underWay: UnderWay | undefined
  let asking = false

  return createStore<OwnVoiceState>()((set, get) => {
    const keep = async (cue: SpokenCue, recording: Recording) => {
      set({ recordings: { ...get().recordings, [cue]: recording } })
      if (!(await box.put(cue, stored(recording)))) set({ trouble: 'notKept' })
    }
    const stop = async () => {
      const cue = get().recording
      const ending = underWay
      if (!cue || !ending) return
      underWay = undefined
      const heard = await ending.stop()
      const recording = heard && recordingOf(heard.samples, heard.perSecond)
      set({ recording: undefined, ...(recording ? {} : { trouble: 'silent' }) })
      if (recording) await keep(cue, recording)
    }
    return {
      recordings: Object.fromEntries(found),
      recording: undefined,
      trouble: kept ? undefined : 'unread',
      record: async (cue) => {
        if (asking) return
        asking = true
        await stop()
        set({ trouble: undefined })
        const begun = await recorder.start()
        asking = false
        if (typeof begun === 'string') return set({ trouble: begun })
        underWay = begun
        set({ recording: cue })
      },
      stop,
      change: async (cue, part) => {
        const recording = get().recordings[cue]
        if (!recording) return
        const next = { ...recording, ...part }
        if (next.untilMs > next.fromMs) await keep(cue, next)
      },
      remove: async (cue) => {
        const { [cue]: _, ...others } = get().recordings
        set({ recordings: others, trouble: undefined })
        if (!(await box.remove(cue))) set({ trouble: 'notKept' })
      },
    }
  })
}
