/** How long and how often things are measured. */
export interface Lengths {
  readonly coldRuns: number
  readonly tapRuns: number
  readonly steadyMs: number
  readonly steadyRounds: number
  readonly pictureMs: number
  readonly stalledMs: number
  readonly unstalledMs: number
  readonly joinedMs: number
  readonly stalledPicturesMs: number
  readonly hiddenMs: readonly number[]
  readonly afterHiddenMs: number
  readonly heapMinutes: number
}

export const full: Lengths = {
  coldRuns: 7,
  tapRuns: 5,
  steadyMs: 60_000,
  steadyRounds: 2,
  pictureMs: 20_000,
  stalledMs: 300_000,
  unstalledMs: 300_000,
  joinedMs: 120_000,
  stalledPicturesMs: 20_000,
  hiddenMs: [2_000, 30_000, 300_000],
  afterHiddenMs: 60_000,
  heapMinutes: 30,
}

/** Two minutes or so, while something is being changed. Its figures waver. */
export const quick: Lengths = {
  coldRuns: 3,
  tapRuns: 1,
  steadyMs: 5_000,
  steadyRounds: 1,
  pictureMs: 5_000,
  stalledMs: 15_000,
  unstalledMs: 15_000,
  joinedMs: 12_000,
  stalledPicturesMs: 5_000,
  hiddenMs: [2_000],
  afterHiddenMs: 8_000,
  heapMinutes: 30,
}
