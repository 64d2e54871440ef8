/** One exercise, and how strong it was before and after, 0 to 10. */
export interface RatedTime {
  readonly tool: string
  readonly before: number
  readonly after: number
}

export interface Estimate {
  readonly count: number
  /** How much lower than usual for those starts, drawn toward 0: few times say little. */
  readonly theta: number
  /** Nine times in ten it lies between these. */
  readonly low: number
  readonly high: number
}

export interface Estimates {
  readonly meanBefore: number
  readonly meanDrop: number
  /** How much more a start that is one point higher falls by itself. */
  readonly slope: number
  readonly variance: number
  readonly tools: ReadonlyMap<string, Estimate>
}

/** What is taken to be so before anything was rated, and how many ratings that weighs. */
const prior = { slope: 0.4, slopeWeight: 20, variance: 4, varianceWeight: 6, timesWeight: 4 }

/** Nine in ten: with eight in ten, chance alone would often look like something. */
const width = 1.645

/**
 * Whether an exercise was followed by lower ratings than others from similar starts. Strong starts fall by themselves,
 * and have further to fall: so each drop is held against the usual one for its start. Source: docs/sources.md#afterwards
 */
export function estimatesOf(rated: readonly RatedTime[]): Estimates {
  const drops = rated.map(({ before, after }) => before - after)
  const meanBefore = mean(rated.map(({ before }) => before))
  const meanDrop = mean(drops)
  const apart = rated.map(({ before }) => before - meanBefore)
  const together = sum(apart.map((each, at) => each * ((drops[at] ?? 0) - meanDrop)))
  const slope = (prior.slope * prior.slopeWeight + together) / (prior.slopeWeight + sum(apart.map(squared)))
  const rests = rated.map(({ tool }, at) => ({
    tool,
    rest: (drops[at] ?? 0) - (meanDrop + slope * (apart[at] ?? 0)),
  }))
  const variance =
    (prior.varianceWeight * prior.variance + sum(rests.map(({ rest }) => squared(rest)))) /
    (prior.varianceWeight + rated.length)

  const byTool = new Map<string, number[]>()
  for (const { tool, rest } of rests) byTool.set(tool, [...(byTool.get(tool) ?? []), rest])
  const tools = new Map([...byTool].map(([tool, own]) => [tool, estimateOf(own, variance)] as const))
  return { meanBefore, meanDrop, slope, variance, tools }
}

function estimateOf(rests: readonly number[], variance: number): Estimate {
  const weight = rests.length + prior.timesWeight
  const theta = sum(rests) / weight
  const margin = width * Math.sqrt(variance / weight)
  return { count: rests.length, theta, low: theta - margin, high: theta + margin }
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length)
const squared = (value: number): number => value * value
