import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import type { Happening, SessionEvent } from '../../../src/session/event'
import { asLastSeen, carryOn, heldEvents, type Interrupted } from '../../../src/session/interrupted'
import { presentAt } from '../../../src/session/now'
import { transition } from '../../../src/session/transition'

const start: SessionEvent = { type: 'start', atMs: 0 }
const contact: SessionEvent = { type: 'next', atMs: 1_000 }
const held = (why: 'person' | 'hidden' | 'gap', atMs: number): SessionEvent => ({ type: 'pause', why, atMs })

/** A session of one exercise that was cut off at 9 s. */
function cutOff(exercise: ExerciseId, events: readonly SessionEvent[]): Interrupted {
  const plan = { id: exercise, steps: [{ exercise, options: {} }] }
  return {
    journal: { version: 1, plan, events },
    lastSeenMs: 9_000,
    lastSeenAtMs: 1e12,
    id: '00000000-0000-4000-8000-000000000000',
    from: 'now',
    startedAtMs: 1e12,
    offsetMinutes: 0,
    zone: '',
  }
}

const pickedUp = (cut: Interrupted) => heldEvents(cut).reduce(transition, asLastSeen(cut))

describe('what was cut off, picked up', () => {
  it.each<[string, ExerciseId, readonly SessionEvent[], Happening['type'], string]>([
    ['in place', 'breathe/ext46', [start], 'resume', 'out'],
    ['in place where it was held', 'breathe/ext46', [start, held('person', 3_000)], 'resume', 'in'],
    ['in place', 'senses/54321', [start], 'resume', 'find'],
    ['in place, with no cold yet', 'cold/pack', [start], 'resume', 'prepare'],
    ['at the rest after the cold', 'cold/pack', [start, contact], 'resume', 'rest'],
    ['at the rest, though it was held', 'cold/pack', [start, contact, held('person', 4_000)], 'resume', 'rest'],
    ['at the rest, though it was out of sight', 'cold/pack', [start, contact, held('hidden', 4_000)], 'resume', 'rest'],
    ['at its warm-up', 'move/march', [start], 'again', 'warm'],
    ['at its warm-up, though it was held', 'move/march', [start, held('hidden', 4_000)], 'again', 'warm'],
  ])('is %s: %s', (_, exercise, events, how, asked) => {
    const session = pickedUp(cutOff(exercise, events))
    expect(session.status).toBe('paused')
    expect(carryOn(session)).toBe(how)
    const on = transition(session, { type: how === 'again' ? 'again' : 'resume', atMs: 9_000 })
    expect(on.status).toBe('playing')
    expect(presentAt(on, 9_000)?.cue.action).toBe(asked)
  })

  it.each([
    ['not helping, in the cold', 'cold/pack', [start, contact, { type: 'worse', atMs: 4_000 }]],
    ['at a choice', 'breathe/ext46', [start, { type: 'skip', atMs: 4_000 }]],
  ] as const)('is as it was: %s', (_, exercise, events) => {
    const cut = cutOff(exercise, events)
    expect(heldEvents(cut)).toEqual([])
    expect(carryOn(pickedUp(cut))).toBeUndefined()
  })
})
