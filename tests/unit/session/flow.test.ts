import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import type { SessionEvent } from '../../../src/session/event'
import { flowsOnAfterMs } from '../../../src/session/flow'
import { replay } from '../../../src/session/replay'

const at = (exercises: readonly ExerciseId[], ...events: readonly SessionEvent[]) => {
  const plan = { id: 'a plan', steps: exercises.map((exercise) => ({ exercise, options: {} })) }
  const session = replay(plan, [{ type: 'start', atMs: 0 }, ...events])
  return flowsOnAfterMs(session, events.at(-1)?.atMs ?? 0)
}
const skip: SessionEvent = { type: 'skip', atMs: 1_000 }
const cold: readonly SessionEvent[] = [
  { type: 'next', atMs: 10_000 },
  { type: 'tick', atMs: 50_000 },
]

describe('a plan that is to flow', () => {
  it('stays at the choice between its steps a while', () => {
    expect(at(['breathe/ext46', 'senses/feet'], skip)).toBe(10_000)
  })

  it('goes on past the rest after cold when that has taken its time', () => {
    expect(at(['cold/pack', 'move/march'], ...cold)).toBe(50_000)
  })

  it.each([
    ['at its end', ['breathe/ext46'], [skip]],
    ['while a step plays', ['breathe/ext46', 'senses/feet'], []],
    ['where nothing is ready yet for cold', ['cold/pack', 'move/march'], []],
    ['at a rest that was chosen', ['breathe/ext46', 'senses/feet'], [skip, { type: 'rest', atMs: 2_000 }]],
    ['to cold on the face once more', ['cold/pack', 'cold/bowl'], [skip]],
    ['where somebody has something to find', ['senses/feet', 'breathe/ext46'], []],
  ] as const)('does not go on by itself %s', (_, exercises, events) => {
    expect(at(exercises, ...events)).toBeUndefined()
  })

  it('goes on to the first cold there is', () => {
    expect(at(['breathe/ext46', 'cold/pack'], skip)).toBe(10_000)
  })
})
