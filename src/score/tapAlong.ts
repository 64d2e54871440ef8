/** The paces that a person's own breath is met at, in breaths a minute. */
const met = [8, 10, 12, 14] as const

/**
 * The pace to begin from, out of taps at each in-breath: the middle of the last four gaps, brought to the nearest pace
 * offered. Needs five taps; fewer give none, and so do taps that do not go forward in time.
 *
 * @param tapsMs times of the taps, on any clock. Source: docs/sources.md#pace
 */
export function tappedPace(tapsMs: readonly number[]): number | undefined {
  const last = tapsMs.slice(-5)
  if (last.length < 5) return undefined
  const gaps = last.slice(1).map((atMs, at) => atMs - (last[at] ?? atMs))
  const [, second = 0, third = 0] = gaps.toSorted((a, b) => a - b)
  const gapMs = (second + third) / 2
  if (!(gapMs > 0)) return undefined
  const perMinute = 60_000 / gapMs
  return met.toSorted((a, b) => Math.abs(a - perMinute) - Math.abs(b - perMinute))[0]
}
