import type { AudioDevice, Rig, Sounder } from '../device/audio'
import type { Timer } from '../device/timer'
import { playable, type Recording } from '../score/recording'
import { soundOf, type Sounding } from '../score/sounds'
import type { SettingsStore } from './settingsStore'

/** One sound by itself, to learn it. */
export interface Preview {
  /** From within a tap. False where there is no sound to be had. */
  readonly play: (cue: Sounding) => boolean
  /** A recorded cue as it will be played. */
  readonly playRecording: (recording: Recording) => boolean
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

  /** Something to play on for about this long; none where there is no sound to be had. */
  function begun(ms: number) {
    const { soundVolume, voiceVolume, company } = settings.getState()
    const volumes = { sound: soundVolume / 100, voice: voiceVolume / 100 }
    rig?.close()
    sounder ??= audio.open(company, volumes, { changed: () => {}, moved: stop })
    if (!sounder) return undefined
    sounder.wake()
    sounder.setVolumes(volumes, 50)
    rig = sounder.rig({ fadeInMs: 100 })
    cancel()
    cancel = timer.after(ms + lingerMs, stop)
    return { sounder, rig, atS: sounder.clockMs() / 1_000 + 0.1 }
  }

  return {
    stop,
    play: (cue) => {
      const on = begun(cue.ms)
      on?.rig.book(soundOf(cue, settings.getState().character), on.atS)
      return on !== undefined
    },
    playRecording: (recording) => {
      const on = begun(recording.untilMs - recording.fromMs)
      const clip = on?.sounder.clip(playable(recording), recording.perSecond)
      if (on && clip) on.rig.play(clip, on.atS)
      return clip !== undefined
    },
  }
}
