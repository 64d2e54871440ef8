import type { Cue } from './cue'
import { momentAt, type Score } from './score'

/**
 * The curve of every change of fullness: a sine drawn as a cubic Bézier, because browsers run that on the compositor
 * and some of them do not run a list of points there. The picture is given these four numbers; the core solves them.
 */
const lungCurve = [0.37, 0, 0.63, 1] as const

export const lungEasing = `cubic-bezier(${lungCurve.join(',')})`

const bezier = (p1: number, p2: number, s: number) => 3 * (1 - s) ** 2 * s * p1 + 3 * (1 - s) * s ** 2 * p2 + s ** 3

/** How far a change of fullness has come (0-1) when `progress` (0-1) of its time has passed. */
export function eased(progress: number): number {
  if (progress <= 0) return 0
  if (progress >= 1) return 1
  let low = 0
  let high = 1
  // Bisection: 40 halvings leave an error far below a pixel, and it cannot diverge.
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (bezier(lungCurve[0], lungCurve[2], middle) < progress) low = middle
    else high = middle
  }
  return bezier(lungCurve[1], lungCurve[3], (low + high) / 2)
}

/** A change of the lungs, and of what is drawn like them, swells and settles; a ring that tells the time empties evenly. */
export const curveOf = ({ action, from, to }: Cue): 'lungs' | 'linear' =>
  action === 'cold' || from === to ? 'linear' : 'lungs'

/** How full the lungs are, 0 to 1, at any time; before the score as at its start, after it as at its end. */
export function fullnessAt(score: Score, elapsedMs: number): number {
  const moment = momentAt(score, elapsedMs)
  if (!moment) return (elapsedMs < 0 ? score.cues[0]?.from : score.cues.at(-1)?.to) ?? 0
  const { cue, progress } = moment
  return cue.from + (cue.to - cue.from) * (curveOf(cue) === 'lungs' ? eased(progress) : progress)
}
