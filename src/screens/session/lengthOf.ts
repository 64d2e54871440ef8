import { aboutMs } from '../../exercises/length'
import { exerciseOf } from '../../exercises/catalogue'
import type { Step } from '../../exercises/plan'
import { say, type Message } from '../../words/message'

/** How long a step is, in words: about so many minutes, at one's own pace, or with no end. */
export function lengthOf(step: Step): Message {
  const ms = aboutMs(step)
  if (ms === undefined) return say('session.openEnd')
  if (ms < 45_000) return say('session.lengthHalf')
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const selfPaced = exerciseOf(step.exercise).family === 'senses'
  return say(selfPaced ? 'ready.ownPace' : 'session.length', { minutes })
}
