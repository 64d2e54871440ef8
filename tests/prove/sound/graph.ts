import { createDesk, createRig } from '../../../src/device/rig'
import type { Character } from '../../../src/score/breathSounds'
import { soundOf, type Sounding } from '../../../src/score/sounds'

// Runs in the page: the session's own audio graph, rendered faster than time.

export interface Rendered {
  readonly peak: number
  /** The largest step from one sample to the next. */
  readonly step: number
  /** Root mean square over each tenth of a second. */
  readonly loud: readonly number[]
  /** The spectrum's centre of gravity in hertz, over each half of a second. */
  readonly centre: readonly number[]
}

interface Options {
  readonly fadeOutMs?: number
  /** Whether loudness and spectrum are wanted as well: they take long. */
  readonly parts?: boolean
}

const perSecond = 22_050

/** Renders cues one after another, from the first moment of a session, with both volumes as far up as they go. */
async function render(
  cues: readonly Sounding[],
  character: Character,
  { fadeOutMs, parts = false }: Options,
): Promise<Rendered> {
  const totalMs = cues.reduce((sum, { ms }) => sum + ms, 0)
  const context = new OfflineAudioContext(1, (totalMs / 1_000) * perSecond, perSecond)
  const rig = createRig(createDesk(context, { sound: 1, voice: 1 }), { fadeInMs: 1_000 })
  let atMs = 0
  for (const cue of cues) {
    rig.book(soundOf(cue, character), atMs / 1_000)
    atMs += cue.ms
  }
  if (fadeOutMs !== undefined) rig.fadeOut(fadeOutMs / 1_000)
  const samples = (await context.startRendering()).getChannelData(0)
  let peak = 0
  let step = 0
  for (let at = 0; at < samples.length; at++) {
    peak = Math.max(peak, Math.abs(samples[at] ?? 0))
    if (at > 0) step = Math.max(step, Math.abs((samples[at] ?? 0) - (samples[at - 1] ?? 0)))
  }
  if (!parts) return { peak, step, loud: [], centre: [] }
  return { peak, step, loud: inParts(samples, 0.1, rootMeanSquare), centre: inParts(samples, 0.5, centreOf) }
}

function inParts(samples: Float32Array, seconds: number, of: (part: Float32Array) => number): number[] {
  const size = Math.floor(seconds * perSecond)
  return Array.from({ length: Math.floor(samples.length / size) }, (_, at) =>
    of(samples.subarray(at * size, (at + 1) * size)),
  )
}

const rootMeanSquare = (part: Float32Array) => Math.sqrt(part.reduce((sum, each) => sum + each * each, 0) / part.length)

/** Power at a hundred pitches from 60 Hz to 4 kHz, by Goertzel's sum; their mean, weighed by power. */
function centreOf(part: Float32Array): number {
  let power = 0
  let weighed = 0
  for (let band = 0; band < 100; band++) {
    const hertz = 60 * (4_000 / 60) ** (band / 99)
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / perSecond)
    let one = 0
    let two = 0
    for (let at = 0; at < 8_192; at++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / 8_191)
      const next = (part[at] ?? 0) * window + turn * one - two
      two = one
      one = next
    }
    const here = (one * one + two * two - turn * one * two) * hertz // bands are wider the higher they lie
    power += here
    weighed += here * hertz
  }
  return power === 0 ? 0 : weighed / power
}

/** Two volumes up, everything at once, as loud as nothing that is booked ever is: what comes through the ceiling. */
async function overloaded(): Promise<number> {
  const context = new OfflineAudioContext(1, perSecond, perSecond)
  const desk = createDesk(context, { sound: 1, voice: 1 })
  for (const into of [desk.sound, desk.voice]) {
    const loud = context.createOscillator()
    const more = context.createGain()
    more.gain.value = 50
    loud.connect(more).connect(into)
    loud.start()
  }
  const samples = (await context.startRendering()).getChannelData(0)
  return samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
}

export type Graph = { readonly render: typeof render; readonly overloaded: typeof overloaded }

Object.assign(window, { soundGraph: { render, overloaded } satisfies Graph })
