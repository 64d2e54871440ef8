import type { StepOptions } from '../../../src/exercises/exercise'
import type { Step } from '../../../src/exercises/plan'
import { alike, law } from './law'
import type { Life } from './life'
import { stretchesOf } from './stretch'

/**
 * The step that once more means, as it was seen, held against what it has to be: the same, from its beginning. A breath
 * keeps the pace it had come to, and no hold comes back that had been taken out.
 */
export function sameAgain({ here, stretches, leftPerMinute }: Life, seen: Step | undefined): Step {
  if (!here || !seen) throw new Error('nothing to do again')
  const { joinedMs: _, ...options } = here.options
  const paced = stretches.flatMap((each) => (each.kind === 'timed' && each.paced ? [each] : []))
  law('is the same exercise again', seen.exercise === here.exercise && seen.swappedFrom === here.swappedFrom)
  if (leftPerMinute === undefined || paced.length !== 1) {
    law('has the same options again', alike(seen.options, options))
    return seen
  }
  const [first] = stretchesOf(seen)
  const breath = first?.kind === 'timed' ? first.beats[0] : undefined
  const off = Math.abs((breath?.perMinute ?? 0) - leftPerMinute)
  law(`keeps the pace of ${leftPerMinute}, not ${breath?.perMinute}`, off < 1e-9)
  law('brings no hold back', paced.some(({ holds }) => holds) || !(first?.kind === 'timed' && first.holds))
  law('has all else as it was chosen', alike(besidesPace(seen.options), besidesPace(options)))
  return seen
}

function besidesPace({ perMinute: _, holds: __, rampFrom: ___, unpacedFirstMs: ____, ...others }: StepOptions) {
  return others
}
