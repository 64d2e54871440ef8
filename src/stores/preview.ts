import type { AudioDevice, Rig, Sounder } from '../device/audio'
import type { Timer } from '../device/timer'
import { soundOf, type Sounding } from '../score/sounds'
import type { SettingsStore } from './settingsStore'

/** One sound by itself, to learn it. */
export interface Preview {
  /** From within a tap. False where there is no sound to be had. */
  readonly play: (cue: Sounding) => boolean
  readonly stop: () => void
}

/** After the last sound, sound is let go. */
const lingerMs = 1_500

export function createPreview(needs: {
  readonly audio: AudioDevice
  readonly timer: Timer
  readonly settings: SettingsStore
}): Preview {
  const { audio, timer, settings } = needs
  let sounder: Sounder | undefined
  let rig: Rig | undefined
  let cancel = () => {}

  function stop() {
    cancel()
    rig?.close()
    rig = undefined
    const lost = sounder
    sounder = undefined
    if (lost) timer.after(200, lost.close)
  }

  return {
    stop,
    play: (cue) => {
      const { soundVolume, voiceVolume, company, character } = settings.getState()
      const volumes = { sound: soundVolume / 100, voice: voiceVolume / 100 }
      rig?.close()
      sounder ??= audio.open(company, volumes, { changed: () => {}, moved: stop })
      if (!sounder) return false
      sounder.wake()
      sounder.setVolumes(volumes, 50)
      rig = sounder.rig({ fadeInMs: 100 })
      rig.book(soundOf(cue, character), sounder.clockMs() / 1_000 + 0.1)
      cancel()
      cancel = timer.after(cue.ms + lingerMs, stop)
      return true
    },
  }
}
