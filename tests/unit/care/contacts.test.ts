import { describe, expect, it } from 'vitest'
import { faceContactMs, faceContactsIn } from '../../../src/care/contacts'
import type { Step } from '../../../src/exercises/plan'
import type { SessionEvent } from '../../../src/session/event'
import { replay } from '../../../src/session/replay'

const pack: Step = { exercise: 'cold/pack', options: {} }
const journal = (step: Step, ...events: readonly SessionEvent[]) => ({
  version: 1 as const,
  plan: { id: step.exercise, steps: [step] },
  events: [{ type: 'start', atMs: 0 } as const, ...events],
})

describe('cold on the face, in what was written down', () => {
  it('counts from the moment at which it came there', () => {
    const written = journal(pack, { type: 'next', atMs: 12_000 })
    expect(faceContactsIn(written, 11_999)).toEqual([12_000])
    expect(faceContactsIn(journal(pack), 60_000)).toEqual([])
  })

  it('counts once through a pause, and each time it comes again', () => {
    const written = journal(
      pack,
      { type: 'next', atMs: 5_000 },
      { type: 'pause', why: 'person', atMs: 10_000 },
      { type: 'resume', atMs: 100_000 },
      { type: 'again', atMs: 200_000 },
      { type: 'next', atMs: 210_000 },
    )
    expect(faceContactsIn(written, 215_000)).toEqual([5_000, 210_000])
  })

  it('counts the second one, hands-free, that comes with no tap at all', () => {
    const free: Step = { exercise: 'cold/bowl', options: { handsFree: true, secondContact: true } }
    const written = journal(free, { type: 'next', atMs: 10_000 })
    expect(faceContactsIn(written, 99_000)).toEqual([10_000])
    expect(faceContactsIn(written, 600_000)).toEqual([10_000, 100_000])
  })

  it('counts what was turned to on the way, and nothing on the wrists', () => {
    const breath: Step = { exercise: 'breathe/ext46', options: {} }
    const turned = (step: Step) => journal(breath, { type: 'else', step, atMs: 20_000 }, { type: 'next', atMs: 30_000 })
    expect(faceContactsIn(turned(pack), 40_000)).toEqual([30_000])
    expect(faceContactsIn(turned({ exercise: 'cold/wrists', options: {} }), 40_000)).toEqual([])
  })
})

describe('cold on the face, as it is seen', () => {
  it('is there from the going on until it is taken off', () => {
    const { plan, events } = journal(pack, { type: 'next', atMs: 5_000 })
    const at = (...more: readonly SessionEvent[]) => faceContactMs(replay(plan, [...events, ...more]))
    expect(at()).toBe(5_000)
    expect(at({ type: 'pause', why: 'hidden', atMs: 9_000 })).toBe(5_000)
    expect(at({ type: 'next', atMs: 20_000 })).toBeUndefined()
    expect(at({ type: 'tick', atMs: 35_000 })).toBeUndefined()
    expect(faceContactMs(replay(plan, []))).toBeUndefined()
  })
})
