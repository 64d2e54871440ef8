import { fullnessAt } from '../../src/score/lungs'
import type { Score } from '../../src/score/score'
import { quantile, slopeOf } from './statistics'
import type { Sample, Watched } from './watch'

/** How far cues and guide were from the score, in ms. Positive is late. */
export interface Accuracy {
  readonly cues: readonly { readonly index: number; readonly lateMs: number }[]
  readonly cueMedianMs: number | undefined
  readonly cueWorstMs: number | undefined
  /** By how much lateness grew from the first cue to the last. */
  readonly cueTrendMs: number | undefined
  /** Cues that were due and never came. */
  readonly missed: number
  readonly samples: number
  /** The worst sample: how much earlier or later the score has the size that was seen. */
  readonly guideWorstMs: number
  /** By how much the guide's own zero moved. */
  readonly zeroMovedMs: number
}

/** How far around an instant the size that was seen is looked for; and how late a cue may be and still come. */
const searchMs = 400
/** Styles are written with five digits. */
const sameScale = 0.0003

/**
 * Compares what was seen after `fromMs` with the score, whose elapsed time is 0 at `zeroMs` of the page's clock.
 * `firstCue` is the place on the score of the session's cue 0.
 */
export function accuracy(
  watched: Watched,
  { score, zeroMs, firstCue, fromMs = -Infinity }: { score: Score; zeroMs: number; firstCue: number; fromMs?: number },
): Accuracy {
  const cues = watched.cues.flatMap(({ index, atMs }) => {
    const cue = score.cues[index + firstCue]
    return cue && atMs >= fromMs ? [{ index, x: atMs, y: atMs - zeroMs - cue.startMs }] : []
  })
  const late = cues.map(({ y }) => y)
  const [first, last] = [cues[0], cues.at(-1)]
  const slope = slopeOf(cues)
  const endMs = (watched.samples.at(-1)?.takenMs ?? 0) - searchMs
  const due = score.cues.filter(({ startMs }) => startMs + zeroMs > (first?.x ?? fromMs) && startMs + zeroMs <= endMs)
  const moving = watched.samples.filter((sample) => sample.takenMs > fromMs && sample.zeroMs !== undefined)
  return {
    cues: cues.map(({ index, y }) => ({ index, lateMs: y })),
    cueMedianMs: quantile(late, 0.5),
    cueWorstMs: late.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0],
    cueTrendMs: slope !== undefined && first && last ? slope * (last.x - first.x) : undefined,
    missed: due.filter((cue) => !cues.some(({ index }) => score.cues[index + firstCue] === cue)).length,
    samples: moving.length,
    guideWorstMs: Math.max(0, ...moving.map((sample) => Math.abs(guideOffMs(sample, score, zeroMs)))),
    zeroMovedMs: Math.max(0, ...moving.map((sample) => Math.abs((sample.zeroMs ?? zeroMs) - zeroMs))),
  }
}

/** The nearest instant at which the score has the size that was seen, as ms from when it was. */
function guideOffMs({ atMs, scale }: Sample, score: Score, zeroMs: number): number {
  for (let offMs = 0; offMs < searchMs; offMs++) {
    for (const signed of [offMs, -offMs]) {
      const expected = 0.6 + 0.4 * fullnessAt(score, atMs - zeroMs + signed)
      if (Math.abs(expected - scale) < sameScale) return signed
    }
  }
  return searchMs
}
