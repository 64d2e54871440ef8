import * as v from 'valibot'
import type { Recording } from './recording'

/** Longer than this is no cue: half a minute at most. */
const mostSamples = 30 * 48_000
const finite = v.pipe(v.number(), v.finite())

const shape = v.object({
  version: v.literal(1),
  samples: v.pipe(v.instance(Int16Array), v.minLength(1), v.maxLength(mostSamples)),
  perSecond: v.pipe(finite, v.minValue(8_000), v.maxValue(48_000)),
  fromMs: v.pipe(finite, v.minValue(0)),
  untilMs: v.pipe(finite, v.minValue(1)),
  gain: v.pipe(finite, v.minValue(0.1), v.maxValue(20)),
})

const steps = 32_767

/** As it is kept: half the room, and nothing anybody could hear is lost. */
export const stored = ({ samples, ...rest }: Recording) => ({
  version: 1,
  ...rest,
  samples: Int16Array.from(samples, (each) => Math.round(Math.min(1, Math.max(-1, each)) * steps)),
})

/** What was kept, as it lies there; none where it cannot be heard. */
export function parseStored(kept: unknown) {
  const parsed = v.safeParse(shape, kept)
  return parsed.success && parsed.output.untilMs > parsed.output.fromMs ? parsed.output : undefined
}

/** A recording from whatever was kept; none where it cannot be read. */
export function parseRecording(kept: unknown): Recording | undefined {
  const found = parseStored(kept)
  if (!found) return undefined
  const { samples, perSecond, fromMs, untilMs, gain } = found
  return { samples: Float32Array.from(samples, (each) => each / steps), perSecond, fromMs, untilMs, gain }
}
