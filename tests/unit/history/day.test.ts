import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, instantMs, instantOf, isDay, lastInstantMs } from '../../../src/history/day'

const instants = fc.integer({ min: 0, max: lastInstantMs })

describe('a local day', () => {
  it('is the one of the calendar, for every instant and offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 86_400_000, max: lastInstantMs - 86_400_000 }),
        fc.integer({ min: -840, max: 840 }),
        (atMs, minutes) => {
          expect(dayOf(atMs, minutes)).toBe(new Date(atMs + minutes * 60_000).toISOString().slice(0, 10))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['2026-03-29T00:59:59.999Z', 60, '2026-03-29'], // the night the clocks go forward in Berlin
    ['2026-10-24T22:30:00.000Z', 120, '2026-10-25'],
    ['2026-12-31T23:30:00.000Z', 60, '2027-01-01'],
    ['2027-01-01T07:59:00.000Z', -480, '2026-12-31'],
    ['2028-02-28T23:00:00.000Z', 60, '2028-02-29'],
    ['2100-02-28T23:59:00.000Z', 60, '2100-03-01'],
  ])('of %s, %i minutes ahead, is %s', (instant, minutes, day) => {
    expect(dayOf(Date.parse(instant), minutes)).toBe(day)
  })
})

describe('an instant', () => {
  it('is written as the platform writes it, and read back', () => {
    fc.assert(
      fc.property(instants, (atMs) => {
        expect(instantOf(atMs)).toBe(new Date(atMs).toISOString())
        expect(instantMs(instantOf(atMs))).toBe(atMs)
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([NaN, -1, -Infinity])('of a clock that says %d is 1970', (atMs) => {
    expect(instantOf(atMs)).toBe('1970-01-01T00:00:00.000Z')
  })

  it.each([
    '',
    '2026-02-30T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.000+01:00',
    'yesterday',
  ])('is not read from "%s"', (text) => {
    expect(instantMs(text)).toBeUndefined()
  })

  it.each(['2026-02-30', '2026-1-1', '26-01-01', '', '2026-01-01T', 'xxxx-xx-xx'])('has no day "%s"', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
