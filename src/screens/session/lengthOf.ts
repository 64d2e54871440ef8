import type { Exercise, StepOptions } from '../../exercises/exercise'
import { say, type Message } from '../../words/message'

/** How long a step is, in words: about so many minutes, by itself, or with no end. */
export function lengthOf(exercise: Exercise, options: StepOptions): Message {
  const segments = exercise.compile(options)
  if (segments.every(({ kind }) => kind === 'open')) return say('session.openEnd')
  const totalMs = segments.reduce((sum, each) => sum + (each.kind === 'timed' ? each.score.totalMs : 0), 0)
  const minutes = Math.round(totalMs / 60_000)
  return minutes < 1 ? say('session.lengthHalf') : say('session.length', { minutes })
}
