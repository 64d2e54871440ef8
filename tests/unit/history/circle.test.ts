import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gathered } from '../../../src/history/circle'

describe('hours of the day', () => {
  it('meet at midnight from both sides', () => {
    const { at, closeness } = gathered([23, 1], 24)
    expect([0, 24].some((hour) => Math.abs(hour - (at ?? NaN)) < 1e-9)).toBe(true)
    expect(closeness).toBeGreaterThan(0.9)
  })

  it.each([
    [[], undefined],
    [[6, 18], undefined],
    [[0, 6, 12, 18], undefined],
    [[5], 5],
  ])('%j have their middle at %s', (hours, at) => {
    expect(gathered(hours, 24).at).toEqual(at === undefined ? undefined : expect.closeTo(at, 9))
  })

  it('turn with the clock: all of them later, their middle as much later', () => {
    const hours = fc.array(fc.double({ min: 0, max: 24, noNaN: true }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(hours, fc.double({ min: -48, max: 48, noNaN: true }), (places, by) => {
        const before = gathered(places, 24)
        const after = gathered(
          places.map((place) => place + by),
          24,
        )
        expect(after.closeness).toBeCloseTo(before.closeness, 6)
        if (before.closeness < 1e-3 || before.at === undefined || after.at === undefined) return
        const apart = (((after.at - before.at - by) % 24) + 24) % 24
        expect(Math.min(apart, 24 - apart)).toBeLessThan(1e-6)
        expect(after.at).toBeGreaterThanOrEqual(0)
        expect(after.at).toBeLessThan(24)
      }),
    )
  })
})
