import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AudioDevice, Sounder, Volumes } from '../device/audio'
import type { Timer } from '../device/timer'
import type { SettingsStore } from './settingsStore'

/**
 * How it is with sound: not asked for, about to begin, heard, waiting for a tap, not to be had, or held because it would come out of
 * another speaker now.
 */
export type Heard = 'off' | 'starting' | 'on' | 'waiting' | 'gone' | 'moved'

export interface HearingState {
  readonly heard: Heard
}

export interface HearingNeeds {
  readonly audio: AudioDevice
  readonly timer: Timer
  readonly settings: SettingsStore
}

/** A clock that stands still for this long is stuck, whatever the browser calls its state. */
const stillMs = 500
/** What has just begun moves before this. */
const begunMs = 60
/** Longer than it takes to fall silent. */
const silentMs = 200

/**
 * Keeps one way to be heard, and finds out when it is none: the browser may block, interrupt or lose sound at any time.
 * It is made anew once, on a tap; after that it is left alone, and whatever is guided goes on without.
 */
export function createHearing({ audio, timer, settings }: HearingNeeds) {
  const store: StoreApi<HearingState> = createStore<HearingState>()(() => ({ heard: 'off' }))
  let sounder: Sounder | undefined
  let woken = false
  let rebuilt = false
  let cancel = () => {}

  const volumes = (share = 1): Volumes => {
    const { soundVolume, voiceVolume } = settings.getState()
    return { sound: (soundVolume / 100) * share, voice: (voiceVolume / 100) * share }
  }
  const is = (heard: Heard) => {
    if (store.getState().heard !== heard) store.setState({ heard })
  }

  function open() {
    const opened = audio.open(settings.getState().company, volumes(), {
      changed: () => opened === sounder && changed(),
      moved: () => opened === sounder && lose('moved'),
    })
    sounder = opened
    is(opened ? 'starting' : 'gone')
    check()
  }

  /** What the browser says is believed when it is bad news; good news is looked into. */
  function changed() {
    if (sounder?.state() === 'running') check(begunMs)
    else if (store.getState().heard === 'on') is('waiting')
  }

  function lose(heard: Heard) {
    const lost = sounder
    sounder = undefined
    cancel()
    is(heard)
    if (lost) timer.after(silentMs, lost.close)
  }

  /** Looks whether the clock of sound moves. */
  function check(afterMs = stillMs) {
    const now = sounder
    if (!now) return
    const beforeMs = now.clockMs()
    cancel()
    cancel = timer.after(afterMs, () => {
      if (now !== sounder) return
      const moves = now.state() === 'running' && now.clockMs() > beforeMs
      if (moves) woken = false
      if (!moves && afterMs < stillMs) check()
      else if (!moves && rebuilt) lose('gone')
      else is(moves ? 'on' : 'waiting')
    })
  }

  return {
    store,
    /** What there is to play on now; none while nobody could hear it. */
    sounder: () => (store.getState().heard === 'on' ? sounder : undefined),
    /** From within a tap, where it can be: sound, if there was none yet. */
    want: () => {
      if (store.getState().heard === 'off') open()
    },
    /** Sound can stop without a word: asked while something plays. */
    check: () => {
      if (store.getState().heard === 'on') check()
    },
    /** A tap, anywhere: browsers give sound back only then. */
    tapped: () => {
      const { heard } = store.getState()
      if (heard === 'starting') sounder?.wake()
      if (heard !== 'waiting' || !sounder) return
      if (sounder.state() === 'waiting' && !woken) {
        woken = true
        sounder.wake()
        return check()
      }
      if (rebuilt) return
      rebuilt = true
      sounder.close()
      open()
    },
    /** Somebody asks for sound again, though it had been lost. */
    again: () => {
      sounder?.close()
      woken = false
      rebuilt = false
      open()
    },
    /** Goes over to the volumes that are set, `share` of them, within about `overMs`. */
    level: (share = 1, overMs?: number) => sounder?.setVolumes(volumes(share), overMs),
    close: () => {
      rebuilt = false
      woken = false
      lose('off')
    },
  }
}
