import { breathe } from '../score/breaths'
import { rampPace } from '../score/pace'
import type { Score } from '../score/score'
import { ext46 } from './breathing'
import type { Step } from './plan'

/** Where the breath on the first screen begins, in breaths a minute: nearer to where people are. */
export const firstBreathFrom = 10

const pace = rampPace(ext46, firstBreathFrom)

/** The way down, three breaths at each pace: 86 s. The loop that follows it is one breath at its own pace, again and again. */
export const firstRamp: Score = breathe({ phases: ext46, pace, durationMs: 80_000 })
export const firstLoop: Score = breathe({ phases: ext46, pace: { ...pace, perMinute: pace.towards }, durationMs: 1 })

/**
 * The step that joins the breath of the first screen after `elapsedMs`, at its pace and with what is left of its
 * ramp. The loop is one breath repeated, so hours on the first screen are no longer than the ramp and one breath. A
 * time that is negative or not known joins at the beginning.
 */
export function joinFirstBreath(elapsedMs: number): Step & { readonly options: { readonly joinedMs: number } } {
  const sinceMs = Number.isFinite(elapsedMs) ? Math.max(0, elapsedMs) : 0
  const beyondMs = sinceMs - firstRamp.totalMs
  const joinedMs = beyondMs <= 0 ? sinceMs : firstRamp.totalMs + (beyondMs % firstLoop.totalMs)
  return { exercise: 'breathe/ext46', options: { rampFrom: firstBreathFrom, joinedMs } }
}
