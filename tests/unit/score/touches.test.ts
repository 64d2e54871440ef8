import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, spokenMs } from '../../../src/score/spoken'
import { totalMs, touchOf } from '../../../src/score/touches'
import { runs } from '../generators'

const told = ['in', 'out', 'hold', 'tense', 'release'] as const
const anyMs = fc.oneof(fc.integer({ min: 1_000, max: 30_000 }), fc.constant(Infinity))
const all = [...told, 'rest', 'prepare', 'cold', 'warm', 'effort', 'ease', 'notice', 'find', 'be', 'end'] as const

describe('what a cue feels like', () => {
  it('fits into its cue, with no pulse over 40 ms and no more entries than browsers take', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), anyMs, (action, ms) => {
        const pattern = touchOf(action, ms)
        expect(totalMs(pattern)).toBeLessThanOrEqual(ms)
        expect(pattern.length).toBeLessThanOrEqual(99)
        expect(pattern.every((each) => Number.isInteger(each) && each > 0)).toBe(true)
        expect(Math.max(...pattern.filter((_, at) => at % 2 === 0))).toBeLessThanOrEqual(40)
      }),
      runs,
    )
  })

  it('never flutters: between two pulses there is always a pause longer than a pulse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), anyMs, (action, ms) => {
        const gaps = touchOf(action, ms).filter((_, at) => at % 2 === 1)
        expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(40)
      }),
      runs,
    )
  })

  it('is another for each of in, out, hold, squeeze and soften', () => {
    expect(new Set(told.map((action) => JSON.stringify(touchOf(action, 4_000)))).size).toBe(told.length)
  })

  it('comes closer for in and thins out for out', () => {
    const gaps = (action: 'in' | 'out') => touchOf(action, 5_000).filter((_, at) => at % 2 === 1)
    expect(gaps('in')).toEqual(gaps('in').toSorted((a, b) => b - a))
    expect(gaps('out')).toEqual(gaps('out').toSorted((a, b) => a - b))
  })
})

describe('words for a voice', () => {
  it('are the longest that fit, or none', () => {
    const ways = ['Squeeze both hands into loose fists.', 'Squeeze']
    fc.assert(
      fc.property(anyMs, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (ms, rate) => {
        const said = fitting(ways, ms, rate)
        if (said !== undefined) expect(spokenMs(said, rate)).toBeLessThanOrEqual(ms - 300)
        if (said !== ways[0]) expect(spokenMs(ways[0] ?? '', rate)).toBeGreaterThan(ms - 300)
      }),
      runs,
    )
  })

  it('shortened, then left out', () => {
    const ways = ['A second small sip of air', 'In']
    expect(fitting(ways, 5_000, 1)).toBe(ways[0])
    expect(fitting(ways, 1_500, 1)).toBe('In')
    expect(fitting(ways, 600, 1)).toBeUndefined()
  })
})
