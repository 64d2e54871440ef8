import type { Base64 } from '../device/base64'
import type { VoiceBox } from '../device/voiceBox'
import type { FileRecording } from '../history/file/format'
import { parseStored } from '../score/storedRecording'
import { spokenCues } from './ownVoiceStore'

export interface VoiceInFileDevices {
  readonly voice: VoiceBox
  readonly base64: Base64
}

/** Everything that was recorded, as a file holds it; none where it could not be read. */
export async function recordingsOut({
  voice,
  base64,
}: VoiceInFileDevices): Promise<readonly FileRecording[] | undefined> {
  const kept = await voice.all()
  return (
    kept &&
    spokenCues.flatMap((cue) => {
      const found = parseStored(kept.get(cue))
      if (!found) return []
      const { samples, ...rest } = found
      return [{ ...rest, cue, samples: base64.toText(new Uint8Array(samples.buffer)) }]
    })
  )
}

/** What a file has to add: never a cue that is recorded here already. None at all where one of them cannot be heard. */
export async function recordingsIn(
  recordings: readonly FileRecording[],
  { voice, base64 }: VoiceInFileDevices,
): Promise<ReadonlyMap<string, unknown> | undefined> {
  if (recordings.length === 0) return new Map()
  const here = await voice.all()
  const all = recordings.map(({ cue, samples, ...rest }) => {
    const bytes = base64.fromText(samples)
    const sound = bytes && bytes.length % 2 === 0 ? { ...rest, samples: new Int16Array(bytes.buffer) } : undefined
    return [cue, parseStored(sound)] as const
  })
  if (all.some(([, sound]) => sound === undefined)) return undefined
  return new Map(here ? all.filter(([cue]) => spokenCues.some((each) => each === cue) && !here.has(cue)) : [])
}

/** Keeps them all, or none of them. */
export async function keepRecordings(added: ReadonlyMap<string, unknown>, voice: VoiceBox): Promise<boolean> {
  for (const [cue, recording] of added) {
    if (await voice.put(cue, recording)) continue
    await forgetRecordings(added, voice)
    return false
  }
  return true
}

/** Takes them away again. None of them was there before. */
export async function forgetRecordings(added: ReadonlyMap<string, unknown>, voice: VoiceBox): Promise<void> {
  for (const cue of added.keys()) await voice.remove(cue)
}
