import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ext46, ownPhases } from '../../../src/exercises/breathing'
import {
  breathAt,
  longer,
  ownPace,
  ownPerMinute,
  quickestPerMinute,
  rampPace,
  rateOf,
  samePace,
  shorter,
  slowestPerMinute,
  steady,
  withoutHolds,
} from '../../../src/score/pace'
import { anyOwn, runs } from '../generators'

const box = ownPhases({ in: 4, hold: 4, out: 4, holdOut: 4 })
const anyRate = fc.double({ min: slowestPerMinute, max: quickestPerMinute, noNaN: true })
const secondsOf = (perMinute: number, phases = ext46, pace = ownPace(phases)) =>
  breathAt(phases, pace, perMinute).map(({ action, ms }) => [action, ms / 1_000])

describe('a ramp', () => {
  it('goes one breath a minute slower after every three breaths, down to the pattern’s own pace', () => {
    const pace = rampPace(ext46, 10)
    const rates = Array.from({ length: 15 }, (_, breath) => rateOf(pace, breath))
    expect(rates).toEqual([10, 10, 10, 9, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 6])
  })

  it.each([
    [10, 3, 3],
    [9, 3.167, 3.5],
    [8, 3.375, 4.125],
    [7, 3.643, 4.928],
    [6, 4, 6],
  ])(
    'at %d a minute breathes in for %d s and out for %d s: even first, the pattern’s own shape at the end',
    (rate, inS, outS) => {
      const breath = breathAt(ext46, rampPace(ext46, 10), rate)
      expect(breath.map(({ ms }) => Math.round(ms / 10) / 100)).toEqual(
        [inS, outS].map((s) => Math.round(s * 100) / 100),
      )
    },
  )

  it.each([
    ['from slower than the pattern: nothing to come down to', 5, 6],
    ['from exactly its pace', 6, 6],
    ['from quicker than is offered: from the quickest', 40, 15],
  ])('%s', (_, from, expected) => {
    expect(rampPace(ext46, from).perMinute).toBe(expected)
  })

  it('has no holds, whatever its pattern', () => {
    expect(rampPace(box, 12)).toEqual({ perMinute: 12, towards: 7.5, rampFrom: 12, holds: false })
  })
})

describe('“Shorter breaths”', () => {
  it('takes the holds out first and leaves in and out as they are', () => {
    const pace = shorter(ownPace(box), 3.75, box)
    expect(secondsOf(pace.perMinute, box, pace)).toEqual([
      ['in', 4],
      ['out', 4],
    ])
  })

  it('keeps breaths that had been made longer as long, without their holds', () => {
    const slowBox = longer(ownPace(box), 3.75)
    const pace = shorter(slowBox, 3, box)
    expect(secondsOf(pace.perMinute, box, pace)).toEqual([
      ['in', 5],
      ['out', 5],
    ])
  })

  it('is one breath a minute more where nothing is held, and stops a ramp', () => {
    expect(shorter(rampPace(ext46, 10), 8, ext46)).toEqual({ perMinute: 9, towards: 9, rampFrom: 10, holds: false })
  })

  it('stops a ramp that begins at the quickest pace, where it can be no quicker', () => {
    expect(shorter(rampPace(ext46, 15), 15, ext46)).toMatchObject({ perMinute: 15, towards: 15 })
  })
})

describe('“Longer breaths”', () => {
  it('is one breath a minute fewer, and a ramp goes on from there', () => {
    expect(longer(rampPace(ext46, 10), 9)).toMatchObject({ perMinute: 8, towards: 6 })
  })

  it.each([
    [6, 5],
    [3.6, 3],
    [3, undefined],
    [1, undefined],
  ])('from %d a minute comes to %s', (from, expected) => {
    const pace = steady(ownPace(ext46), from)
    expect(longer(pace, from)).toEqual(expected === undefined ? pace : steady(pace, expected))
  })
})

describe('the same pace', () => {
  const own = ownPace(ext46)
  const ramp = rampPace(ext46, 10)
  it.each([
    ['itself', own, own, true],
    ['another of the same rate', own, steady(own, 6), true],
    ['another rate', own, steady(own, 7), false],
    ['a ramp that goes on', ramp, ramp, true],
    ['a ramp that begins anew', ramp, rampPace(ext46, 10), false],
    ['one without holds', ownPace(box), { ...ownPace(box), holds: false }, false],
  ])('is told from %s', (_, one, other, expected) => {
    expect(samePace(one, other)).toBe(expected)
  })
})

describe('any pattern at any pace', () => {
  it('takes whole milliseconds, together the whole of a breath, none of them negative', () => {
    fc.assert(
      fc.property(anyOwn, anyRate, fc.boolean(), (own, perMinute, ramp) => {
        const phases = ownPhases(own)
        const pace = ramp ? rampPace(phases, 15) : ownPace(phases)
        const breath = breathAt(phases, pace, perMinute)
        const sumMs = breath.reduce((sum, { ms }) => sum + ms, 0)
        expect(sumMs).toBe(Math.round(60_000 / perMinute))
        expect(breath.every(({ ms }) => Number.isInteger(ms) && ms > 0)).toBe(true)
      }),
      runs,
    )
  })

  it('is breathed as it is written at its own pace', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        const phases = ownPhases(own)
        const breath = breathAt(phases, ownPace(phases), ownPerMinute(phases, true))
        expect(breath.map(({ ms }) => ms)).toEqual(phases.map(({ ms }) => ms))
      }),
      runs,
    )
  })

  it('never becomes slower by “Shorter” nor quicker by “Longer”, and stays within 3 to 15 where it was', () => {
    fc.assert(
      fc.property(anyOwn, anyRate, (own, perMinute) => {
        const phases = ownPhases(own)
        const pace = steady(ownPace(phases), perMinute)
        const quicker = shorter(pace, perMinute, phases).perMinute
        const slower = longer(pace, perMinute).perMinute
        expect(quicker).toBeGreaterThanOrEqual(perMinute)
        expect(quicker).toBeLessThanOrEqual(quickestPerMinute)
        expect(slower).toBeLessThanOrEqual(perMinute)
        expect(slower).toBeGreaterThanOrEqual(slowestPerMinute)
      }),
      runs,
    )
  })

  it('has neither holds nor longer breaths once the holds are gone', () => {
    fc.assert(
      fc.property(anyOwn, (own) => {
        const phases = ownPhases(own)
        const pace = withoutHolds(ownPace(phases), phases)
        const kept = phases.filter(({ action }) => action !== 'hold')
        expect(breathAt(phases, pace, pace.perMinute).map(({ ms }) => ms)).toEqual(kept.map(({ ms }) => ms))
      }),
      runs,
    )
  })
})
