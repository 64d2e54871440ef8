import { eased, lungEasing } from '../../score/lungs'
import { breathStops, fullnessStops, tintStops } from '../../score/motion'
import type { Score } from '../../score/score'
import type { GuideMotion } from '../../ui/guide/guideMotion'

/** A score as the guide moves it: the whole of it, handed over once. */
export const motionOf = (score: Score): GuideMotion => ({
  durationMs: score.totalMs,
  fullness: fullnessStops(score),
  tint: tintStops(score),
  easing: lungEasing,
  breaths: breathStops(score),
})

/** The light of being here swells from one size to the other in this time, and sinks as long. */
const swellMs = 12_000
const [small, large] = [0.4, 0.6]

/**
 * Its edge moves by a pixel or two in a second: twelve sizes a second are a small part of a pixel apart, and what is not
 * drawn is left to the battery of whoever stays all night.
 */
const sizes = (swellMs / 1_000) * 12

const swelling = Array.from({ length: 2 * sizes + 1 }, (_, at) => ({
  atMs: (at / sizes) * swellMs,
  value: small + (large - small) * eased(at <= sizes ? at / sizes : 2 - at / sizes),
  curve: 'held' as const,
}))

/** The light of being here: it swells and sinks once in 24 s, asks nothing, and has no end. */
export const slowLight: GuideMotion = {
  durationMs: 2 * swellMs,
  repeats: true,
  easing: lungEasing,
  fullness: swelling,
  tint: [
    { atMs: 0, value: 1, curve: 'linear' },
    { atMs: 2 * swellMs, value: 1, curve: 'linear' },
  ],
}

/** The same for whoever wants nothing to move: the picture makes of each way up and down a few steps. */
export const slowSteps: GuideMotion = {
  ...slowLight,
  fullness: swelling.filter((_, at) => at % sizes === 0).map((stop) => ({ ...stop, curve: 'lungs' })),
}
