/** One stop of a curve: this value so many ms after the cue's start. */
export interface Point {
  readonly atMs: number
  readonly value: number
}

/** The voices that sound is made with. `air` is a band of noise; each of the others is one tone. */
export const slots = ['air', 'body', 'over', 'shine', 'mark', 'pulse'] as const
export type Slot = (typeof slots)[number]

/**
 * One voice through one cue. The gain goes from stop to stop in straight lines and is 0 at both ends, so that cues can
 * follow one another, or be taken back, without a click; the pitch glides evenly for the ear, and is never 0.
 */
export interface Layer {
  readonly slot: Slot
  readonly gain: readonly Point[]
  readonly hertz: readonly Point[]
}

/** How long sound takes to come in where it is joined in the middle of a cue. */
const joinMs = 250

/** The value of a curve at a time; before its first stop that one's, after its last stop that one's. */
export function valueAt(curve: readonly Point[], atMs: number): number {
  const next = curve.findIndex((point) => point.atMs > atMs)
  const after = curve[next]
  const before = curve[next - 1]
  if (!after) return curve.at(-1)?.value ?? 0
  if (!before) return after.value
  return before.value + ((after.value - before.value) * (atMs - before.atMs)) / (after.atMs - before.atMs)
}

/** What is left of a layer from `fromMs` on, its times counted from there; it comes in softly. None where nothing is left. */
export function rest(layer: Layer, fromMs: number): Layer | undefined {
  const untilMs = layer.gain.at(-1)?.atMs ?? 0
  if (fromMs <= 0) return layer
  if (untilMs - fromMs < 2 * joinMs) return undefined
  const later = (curve: readonly Point[], afterMs: number) =>
    curve.filter(({ atMs }) => atMs > fromMs + afterMs).map(({ atMs, value }) => ({ atMs: atMs - fromMs, value }))
  return {
    ...layer,
    gain: [
      { atMs: 0, value: 0 },
      { atMs: joinMs, value: valueAt(layer.gain, fromMs + joinMs) },
      ...later(layer.gain, joinMs),
    ],
    hertz: [{ atMs: 0, value: valueAt(layer.hertz, fromMs) }, ...later(layer.hertz, 0)],
  }
}

/** The loudest that layers can come to together, as a share of all there is. */
export function loudest(layers: readonly Layer[]): number {
  const timesMs = layers.flatMap(({ gain }) => gain.map(({ atMs }) => atMs))
  const inside = ({ gain }: Layer, atMs: number) => atMs <= (gain.at(-1)?.atMs ?? 0)
  return Math.max(
    0,
    ...timesMs.map((atMs) =>
      layers.reduce((sum, layer) => sum + (inside(layer, atMs) ? valueAt(layer.gain, atMs) : 0), 0),
    ),
  )
}
