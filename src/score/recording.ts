/** A recorded cue: mono samples (-1 to 1), and what of them is played. Times are ms from the first sample. */
export interface Recording {
  readonly samples: Float32Array<ArrayBuffer>
  readonly perSecond: number
  readonly fromMs: number
  readonly untilMs: number
  /** How much louder it is played than it was recorded. */
  readonly gain: number
}

/** What is quieter than this beside the loudest moment counts as silence. */
const silentShare = 0.06
const windowMs = 20
/** Left standing around the words, so that no breath of them is cut. */
const marginMs = 60
/** Where the loudest moment comes to, as a share of full scale. */
const evenPeak = 0.8
const mostGain = 12
const edgeMs = 12

export const lengthMs = ({ samples, perSecond }: Pick<Recording, 'samples' | 'perSecond'>): number =>
  (samples.length / perSecond) * 1_000

/** A recording as it comes, with the silence at both ends left out and its loudness evened; none where nothing was said. */
export function recordingOf(samples: Recording['samples'], perSecond: number): Recording | undefined {
  const peak = samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  if (peak < 0.005) return undefined
  const size = Math.max(1, Math.round((windowMs / 1_000) * perSecond))
  let first = -1
  let last = -1
  for (let at = 0; at < samples.length; at += size) {
    if (loudness(samples, at, size) < peak * silentShare) continue
    if (first < 0) first = at
    last = at + size
  }
  if (first < 0) return undefined
  const inMs = (at: number) => (at / perSecond) * 1_000
  const wholeMs = lengthMs({ samples, perSecond })
  return {
    samples,
    perSecond,
    fromMs: Math.max(0, Math.round(inMs(first) - marginMs)),
    untilMs: Math.min(wholeMs, Math.round(inMs(last) + marginMs)),
    gain: Math.min(mostGain, evenPeak / peak),
  }
}

function loudness(samples: Recording['samples'], from: number, size: number): number {
  let sum = 0
  const until = Math.min(samples.length, from + size)
  for (let at = from; at < until; at++) sum += (samples[at] ?? 0) ** 2
  return Math.sqrt(sum / Math.max(1, until - from))
}

/** What is played of it: cut, as loud as chosen but never over full scale, and without a click at either end. */
export function playable({ samples, perSecond, fromMs, untilMs, gain }: Recording): Recording['samples'] {
  const from = Math.round((fromMs / 1_000) * perSecond)
  const until = Math.max(from + 1, Math.round((untilMs / 1_000) * perSecond))
  const cut = samples.slice(from, until)
  const edge = Math.min(Math.floor(cut.length / 2), Math.round((edgeMs / 1_000) * perSecond))
  return cut.map((each, at) => {
    const nearest = Math.min(at, cut.length - 1 - at)
    const soft = edge > 0 ? Math.min(1, nearest / edge) : 1
    return Math.min(1, Math.max(-1, each * gain)) * soft
  })
}
