import type { Rig, Sounder } from '../device/audio'
import type { Clock } from '../device/clock'
import type { Timer } from '../device/timer'
import type { Character } from '../score/breathSounds'
import { rest } from '../score/layers'
import { playable, type Recording } from '../score/recording'
import { soundOf } from '../score/sounds'
import type { Coming } from '../session/ahead'
import { createAudioTime } from './audioTime'
import type { Performer } from './performer'

export interface SoundNeeds {
  readonly clock: Clock
  readonly timer: Timer
  /** None while there is nothing to be heard with. */
  readonly sounder: () => Sounder | undefined
  /** None where only recordings are to be heard. */
  readonly character: () => Character | undefined
  /** What says this cue in a voice of one's own, where there is something. */
  readonly recording: (cue: Coming) => Recording | undefined
}

/** The first sound comes in over this long; where it only makes a new start, over the shorter time. */
const fadeInMs = { first: 1_000, again: 250 } as const

/** What is dropped begins not before this, so that what still sounds keeps its end. */
const earlyMs = 12
/** When more readings are taken. */
const tuneMs = [40, 80, 120, 160, 400, 900, 1_900]
/** Between two looks the clocks are compared once more. */
const betweenMs = 1_500

/** A voice that begins later than this does not begin. */
const lateMs = 250

export interface SoundPerformer extends Performer {
  /** Compares the clocks: asked at every look, since out of sight nothing is prepared for long. */
  readonly look: () => void
}

/** Plays cues on the audio clock: seconds exist only here and behind here. */
export function createSoundPerformer({ clock, timer, sounder, character, recording }: SoundNeeds): SoundPerformer {
  let rig: Rig | undefined
  let of: Sounder | undefined
  let time = createAudioTime()
  let booked: readonly { readonly cue: Coming; readonly atMs: number }[] = []
  let clips = new WeakMap<Recording, AudioBuffer>()
  let fadeMs: number = fadeInMs.first
  let cancelAgain = () => {}

  /** What plays now, if anything can: a new sounder begins with nothing booked. */
  function rigNow(): Rig | undefined {
    const now = sounder()
    if (now !== of) {
      rig?.close()
      rig = undefined
      booked = []
      clips = new WeakMap()
      time = createAudioTime()
      of = now
      fadeMs = fadeInMs.first
    }
    if (!now) return undefined
    compare(now)
    rig ??= now.rig({ fadeInMs: fadeMs })
    fadeMs = fadeInMs.again
    return rig
  }

  function compare(on: Sounder) {
    if (time.isOdd(on.reading())) tune(on)
    if (time.note(on.reading())) bookAgain()
  }

  /** A clock that has just begun, or was held up, is read some times in a row. */
  function tune(on: Sounder) {
    for (const inMs of tuneMs)
      timer.after(inMs, () => {
        if (on === sounder() && time.note(on.reading())) bookAgain()
      })
  }

  /** The audio clock runs otherwise than it did: what has not begun is booked where it belongs now. */
  function bookAgain() {
    const nowMs = clock.nowMs()
    const later = booked.filter(({ atMs }) => atMs > nowMs)
    if (!rig || later.length === 0) return
    rig.drop(time.at(Math.min(...later.map(({ atMs }) => atMs)) - earlyMs))
    for (const { cue, atMs } of later) book(rig, cue, atMs, 0)
  }

  function book(on: Rig, cue: Coming, atMs: number, begunMs: number) {
    const kind = character()
    const layers = kind ? soundOf({ ...cue, ms: cue.endsMs - cue.beginsMs }, kind) : []
    const left = layers.flatMap((layer) => rest(layer, begunMs) ?? [])
    on.book(left, time.at(atMs + begunMs))
    const said = begunMs > lateMs ? undefined : clipOf(cue)
    if (said) on.play(said, time.at(atMs + begunMs))
    if (cue.action === 'end') on.fadeOut(time.at(atMs + (cue.endsMs - cue.beginsMs)))
  }

  /** A recording as this sounder plays it; none where it would run into the next cue. */
  function clipOf(cue: Coming) {
    const said = recording(cue)
    if (!of || !said || said.untilMs - said.fromMs > cue.endsMs - cue.beginsMs) return undefined
    const clip = clips.get(said) ?? of.clip(playable(said), said.perSecond)
    if (clip) clips.set(said, clip)
    return clip
  }

  return {
    look: () => {
      const now = of
      const again = () => {
        if (now && now === sounder()) compare(now)
      }
      again()
      cancelAgain()
      cancelAgain = timer.after(betweenMs, again)
    },
    prepare: (cue, inMs) => {
      const on = rigNow()
      if (!on) return
      const atMs = clock.nowMs() + inMs
      booked = [...booked.filter(({ atMs: each }) => each > clock.nowMs() - 60_000), { cue, atMs }]
      book(on, cue, atMs, Math.max(0, -inMs))
    },
    hush: (fromMs) => {
      if (fromMs === undefined) {
        rig?.close()
        rig = undefined
        booked = []
        return
      }
      const fromClockMs = clock.nowMs() + fromMs
      booked = booked.filter(({ atMs }) => atMs < fromClockMs - 1)
      rig?.drop(time.at(fromClockMs))
    },
  }
}
