import type { Layer, Point, Slot } from '../score/layers'
import { ceiling, softNoise } from './ceiling'

/** The voices of one stretch of playing. What is booked on them can be taken back; a closed rig is silent for good. */
export interface Rig {
  /** Books layers to begin at that time of the audio clock, in seconds. */
  readonly book: (layers: readonly Layer[], atS: number) => void
  /** Books a recording, loud as it is. */
  readonly play: (clip: AudioBuffer, atS: number) => void
  /** Takes back what begins then or later. */
  readonly drop: (fromS: number) => void
  /** Fades out by itself, to be silent at that time. */
  readonly fadeOut: (untilS: number) => void
  /** Silent within 100 ms, with everything that is booked. */
  readonly close: () => void
}

export interface RigOptions {
  /** Sound comes in over this long. */
  readonly fadeInMs: number
}

/** What the rigs of one context play through: each of the two volumes, and a ceiling for both. */
export interface Desk {
  readonly context: BaseAudioContext
  readonly sound: GainNode
  readonly voice: GainNode
  /** Room tone goes past the volumes: a browser that hears nothing slows the page down. */
  readonly bed: AudioNode
}

/** Volumes are 0-1, as people set them; loudness follows their square. */
export function createDesk(
  context: BaseAudioContext,
  volumes: Volumes,
): Desk & { readonly set: (volumes: Volumes, overMs?: number) => void } {
  const limit = context.createWaveShaper()
  limit.curve = ceiling()
  limit.connect(context.destination)
  const sound = context.createGain()
  const voice = context.createGain()
  sound.gain.value = loudness(volumes.sound)
  voice.gain.value = loudness(volumes.voice)
  sound.connect(limit)
  voice.connect(limit)
  return {
    context,
    sound,
    voice,
    bed: limit,
    set: (next, overMs = 300) => {
      for (const [{ gain }, volume] of [
        [sound, next.sound],
        [voice, next.voice],
      ] as const) {
        gain.cancelScheduledValues(context.currentTime)
        gain.setTargetAtTime(loudness(volume), context.currentTime, overMs / 3_000)
      }
    },
  }
}

export interface Volumes {
  readonly sound: number
  readonly voice: number
}

/** All there is, as a share of full scale: -12 dBFS, less a little for what filters add. */
const fullGain = 0.24
const loudness = (volume: number) => volume ** 2 * fullGain

/** About -60 dBFS: not to be noticed by people, but by browsers, which take it for sound. */
const bedGain = 0.014
const hushS = 0.05
/** Taking back spares what ends just then. */
const slackS = 0.0005

export function createRig(desk: Desk, { fadeInMs }: RigOptions): Rig {
  const { context } = desk
  const bus = faded(context, desk.sound, fadeInMs)
  const spoken = faded(context, desk.voice, 20)
  const bed = faded(context, desk.bed, fadeInMs)
  const noise = context.createBufferSource()
  noise.buffer = softNoise(context)
  noise.loop = true
  const room = context.createBiquadFilter()
  room.type = 'lowpass'
  room.frequency.value = 400
  const roomGain = context.createGain()
  roomGain.gain.value = bedGain
  noise.connect(room).connect(roomGain).connect(bed)
  noise.start()

  const started: AudioScheduledSourceNode[] = [noise]
  const clips: { readonly source: AudioBufferSourceNode; readonly atS: number }[] = []
  const voices = new Map<Slot, Voice>()
  const voiceOf = (slot: Slot): Voice => {
    const made = voices.get(slot) ?? (slot === 'air' ? airVoice(context, noise, bus) : toneVoice(context, bus, started))
    voices.set(slot, made)
    return made
  }
  const buses = [bus, spoken, bed]

  return {
    book: (layers, atS) => {
      for (const { slot, gain, hertz } of layers) {
        const voice = voiceOf(slot)
        along(voice.gain, gain, atS, 'linear')
        for (const pitch of voice.pitches) along(pitch, hertz, atS, 'even')
      }
    },
    play: (clip, atS) => {
      const source = context.createBufferSource()
      source.buffer = clip
      source.connect(spoken)
      source.start(atS)
      clips.push({ source, atS })
    },
    drop: (fromS) => {
      for (const { gain, pitches } of voices.values()) {
        for (const param of [gain, ...pitches]) param.cancelScheduledValues(fromS + slackS)
        // What still sounds comes to its end then, even if that was booked a little later by an older mapping.
        gain.linearRampToValueAtTime(0, fromS + slackS)
      }
      for (const { gain } of buses) gain.cancelScheduledValues(fromS + slackS)
      for (const { source, atS } of clips) if (atS >= fromS - slackS) source.disconnect()
    },
    fadeOut: (untilS) => {
      for (const { gain } of buses) {
        gain.setValueAtTime(1, Math.max(context.currentTime, untilS - 1))
        gain.linearRampToValueAtTime(0, untilS)
      }
    },
    close: () => {
      const nowS = context.currentTime
      for (const { gain } of buses) {
        gain.cancelScheduledValues(nowS)
        gain.setTargetAtTime(0, nowS, hushS / 4)
      }
      for (const each of [...started, ...clips.map(({ source }) => source)]) each.stop(nowS + 2 * hushS)
      noise.addEventListener('ended', () => buses.forEach((each) => each.disconnect()))
    },
  }
}

interface Voice {
  readonly gain: AudioParam
  readonly pitches: readonly AudioParam[]
}

function faded(context: BaseAudioContext, into: AudioNode, fadeInMs: number): GainNode {
  const bus = context.createGain()
  bus.gain.setValueAtTime(0, context.currentTime)
  bus.gain.linearRampToValueAtTime(1, context.currentTime + fadeInMs / 1_000)
  bus.connect(into)
  return bus
}

/** A band of noise, as wide as breath is. */
function airVoice(context: BaseAudioContext, noise: AudioNode, bus: AudioNode): Voice {
  const band = context.createBiquadFilter()
  band.type = 'bandpass'
  band.Q.value = 1.4
  const gain = silent(context)
  noise.connect(band).connect(gain).connect(bus)
  return { gain: gain.gain, pitches: [band.frequency] }
}

/** Two sines so close that they beat slowly: one alone sounds like an alarm. */
function toneVoice(context: BaseAudioContext, bus: AudioNode, started: AudioScheduledSourceNode[]): Voice {
  const gain = silent(context)
  const pair = [-4, 4].map((cents) => {
    const half = context.createGain()
    half.gain.value = 0.5
    const sine = context.createOscillator()
    sine.detune.value = cents
    sine.connect(half).connect(gain)
    sine.start()
    started.push(sine)
    return sine.frequency
  })
  gain.connect(bus)
  return { gain: gain.gain, pitches: pair }
}

function silent(context: BaseAudioContext): GainNode {
  const gain = context.createGain()
  gain.gain.value = 0
  return gain
}

function along(param: AudioParam, curve: readonly Point[], atS: number, how: 'linear' | 'even') {
  curve.forEach(({ atMs, value }, index) => {
    const whenS = Math.max(0, atS + atMs / 1_000)
    // A gain comes from 0 and goes on from 0: said as a ramp, it cannot cut off one that is still on its way there.
    if (index === 0 && how === 'even') param.setValueAtTime(value, whenS)
    else if (how === 'linear') param.linearRampToValueAtTime(value, whenS)
    else param.exponentialRampToValueAtTime(value, whenS)
  })
}
