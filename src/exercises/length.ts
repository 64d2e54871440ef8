import { exerciseOf } from './catalogue'
import type { Step } from './plan'

/** About how long a step takes, in ms, to say so beforehand; none where it has no end of its own. */
export function aboutMs({ exercise, options }: Step): number | undefined {
  let sumMs = 0
  for (const segment of exerciseOf(exercise).compile(options)) {
    const ms = segment.kind === 'timed' ? segment.score.totalMs : segment.cue.aboutMs
    if (ms === undefined) return undefined
    sumMs += ms
  }
  return sumMs
}
