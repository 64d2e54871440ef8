import { lungEasing } from '../../score/lungs'
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

/** The light of being here: it swells and sinks once in 24 s, asks nothing, and has no end. */
export const slowLight: GuideMotion = {
  durationMs: 24_000,
  repeats: true,
  easing: lungEasing,
  fullness: [
    { atMs: 0, value: 0.4, curve: 'lungs' },
    { atMs: 12_000, value: 0.6, curve: 'lungs' },
    { atMs: 24_000, value: 0.4, curve: 'lungs' },
  ],
  tint: [
    { atMs: 0, value: 1, curve: 'linear' },
    { atMs: 24_000, value: 1, curve: 'linear' },
  ],
}
