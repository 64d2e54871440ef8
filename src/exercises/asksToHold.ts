import { exerciseOf } from './catalogue'
import type { Step } from './plan'

/** Whether this step, as it would be played, asks for the breath to be held. */
export function asksToHold({ exercise, options }: Step): boolean {
  const { faceContact, compile } = exerciseOf(exercise)
  if (faceContact) return options.holds === true
  return compile(options).some((segment) => segment.kind === 'timed' && segment.breathing?.pace.holds === true)
}
