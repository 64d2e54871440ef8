import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactsLeft, movementEndedMs, recentContacts } from '../../../src/care/limits'
import { suited } from '../../../src/care/suited'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { catalogue, exerciseOf } from '../../../src/exercises/catalogue'
import { emptyLog, type StepLog } from '../../../src/session/log'

const minute = 60_000
const noon = 1_700_000_000_000

describe('cold on the face', () => {
  it.each<[string, readonly number[], number]>([
    ['never before', [], 3],
    ['once, a moment ago', [noon - 1], 2],
    ['three times in half an hour', [noon - 29 * minute, noon - 10 * minute, noon], 0],
    ['once more after half an hour', [noon - 30 * minute, noon - 10 * minute, noon - 5 * minute], 1],
    ['more often than there is any number for', Array(9).fill(noon - minute), 0],
    ['a little ahead, since the clock was set back', [noon + 10 * minute, noon + 5 * minute, noon], 0],
    ['on a clock that was a year ahead', Array(3).fill(noon + 365 * 24 * 60 * minute), 3],
    ['at times that are none', [Number.NaN, Infinity, -Infinity], 3],
  ])('%s', (_, times, left) => {
    expect(contactsLeft(times, noon)).toBe(left)
  })

  it('never comes four times in any half hour, whenever somebody asks for it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 * minute }), { maxLength: 40 }), (gaps) => {
        let nowMs = noon
        let kept: readonly number[] = []
        const all: number[] = []
        for (const gapMs of gaps) {
          nowMs += gapMs
          if (contactsLeft(kept, nowMs) === 0) continue
          kept = [...recentContacts(kept, nowMs), nowMs]
          all.push(nowMs)
        }
        const tooClose = all.filter((atMs, at) => atMs - (all[at - 3] ?? -Infinity) < 30 * minute)
        expect(tooClose).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('goes over to the wrists when it has been three times, and to one contact when one is left', () => {
    expect(suited({ exercise: 'cold/bowl', options: {} }, { contactsLeft: 0 })).toEqual({
      exercise: 'cold/wrists',
      options: {},
      swappedFrom: 'cold/bowl',
    })
    const twice = { exercise: 'cold/pack', options: { handsFree: true, secondContact: true } } as const
    expect(suited(twice, { contactsLeft: 2 })).toBe(twice)
    expect(suited(twice, { contactsLeft: 1 }).options).toEqual({ handsFree: true })
  })
})

describe('for two minutes after movement', () => {
  const holding = { own: { in: 4, hold: 4, out: 6, holdOut: 0 }, holds: true }

  it('there is no cold on the face and no breath is held', () => {
    const given = catalogue.map(({ id }) => suited({ exercise: id, options: holding }, { sinceMovementMs: 119_999 }))
    expect(given.filter((step) => exerciseOf(step.exercise).faceContact || asksToHold(step))).toEqual([])
  })

  it('and then there is', () => {
    const given = catalogue.map(({ id }) => suited({ exercise: id, options: holding }, { sinceMovementMs: 120_000 }))
    expect(given.map(({ exercise }) => exercise)).toEqual(catalogue.map(({ id }) => id))
    expect(given.filter(asksToHold).map(({ exercise }) => exercise)).toEqual([
      'breathe/box',
      'breathe/478',
      'breathe/own',
      'cold/pack',
      'cold/bowl',
    ])
  })
})

describe('when movement ended', () => {
  const done = (exercise: StepLog['exercise'], startMs: number, playedMs: number): StepLog => ({
    exercise,
    options: {},
    startMs,
    playedMs,
    paces: [],
    how: 'whole',
  })

  it('is known from the log, pauses within it included', () => {
    const steps = [done('move/walk', 1_000, 60_000), done('breathe/ext46', 100_000, 5_000)]
    expect(movementEndedMs({ ...emptyLog, steps })).toBe(61_000)
    const pauses = [
      { atMs: 20_000, forMs: 30_000 },
      { atMs: 101_000, forMs: 500_000 },
    ]
    expect(movementEndedMs({ ...emptyLog, steps, pauses })).toBe(91_000)
  })

  it('is the last of several, and nothing where nobody moved', () => {
    const steps = [done('move/walk', 0, 60_000), done('move/press', 200_000, 10_000)]
    expect(movementEndedMs({ ...emptyLog, steps })).toBe(210_000)
    expect(movementEndedMs({ ...emptyLog, steps: [done('cold/pack', 0, 1)] })).toBeUndefined()
  })
})
