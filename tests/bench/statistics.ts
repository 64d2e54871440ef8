/** The value below which this share (0-1) of the numbers lies, in a straight line between neighbours. None of none. */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return undefined
  return low === high ? low : low + (high - low) * (place % 1) // two infinities have no difference
}

export const median = (numbers: readonly number[]): number | undefined => quantile(numbers, 0.5)

/** The median over all that is there: runs in which something was not seen leave it out. */
export function medianOf<Run>(runs: readonly Run[], value: (run: Run) => number | undefined): number | undefined {
  return median(runs.flatMap((run) => value(run) ?? []))
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The median slope between all pairs of points (Theil-Sen): a few wild points do not bend it. */
export function slopeOf(points: readonly Point[]): number | undefined {
  const slopes: number[] = []
  points.forEach((a, at) => {
    for (const b of points.slice(at + 1)) if (b.x !== a.x) slopes.push((b.y - a.y) / (b.x - a.x))
  })
  return median(slopes)
}

/** The largest of all that is there. */
export const worst = (values: readonly (number | undefined)[]): number | undefined =>
  quantile(
    values.flatMap((value) => value ?? []),
    1,
  )
