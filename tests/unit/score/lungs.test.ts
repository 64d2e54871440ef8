import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { eased, fullnessAt } from '../../../src/score/lungs'
import { scoreOf } from '../../../src/score/score'
import { timed } from '../../../src/score/segment'
import { anyOptions, runs } from '../generators'

const say = { key: 'cue.in' } as const

describe('the curve of a breath', () => {
  it.each([
    [-0.5, 0],
    [0, 0],
    [0.5, 0.5],
    [1, 1],
    [1.5, 1],
  ])('at %d of its time has come %d of its way', (progress, expected) => {
    expect(eased(progress)).toBeCloseTo(expected, 9)
  })

  it('stays within 1 % of a sine, so that it turns softly at both ends', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (progress) => {
        expect(Math.abs(eased(progress) - (1 - Math.cos(Math.PI * progress)) / 2)).toBeLessThan(0.01)
      }),
      runs,
    )
  })

  it('never turns back', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        expect(eased(Math.min(one, other))).toBeLessThanOrEqual(eased(Math.max(one, other)))
      }),
      runs,
    )
  })
})

describe('how full the lungs are', () => {
  const { score } = timed([
    { action: 'in', say, ms: 4_000, to: 0.75 },
    { action: 'hold', say, ms: 2_000, to: 0.75 },
    { action: 'out', say, ms: 4_000, to: 0 },
  ])

  it.each([
    ['before the score, as at its start', -1, 0],
    ['at the start', 0, 0],
    ['half-way in', 2_000, 0.375],
    ['through a hold', 5_000, 0.75],
    ['half-way out', 8_000, 0.375],
    ['after the score, as at its end', 99_000, 0],
  ])('is known %s', (_, elapsedMs, expected) => {
    expect(fullnessAt(score, elapsedMs)).toBeCloseTo(expected, 6)
  })

  it('is nothing where there is no cue', () => {
    expect(fullnessAt(scoreOf([]), 5)).toBe(0)
  })

  it('stays between empty and full, and never jumps, in any exercise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        anyOptions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        ({ compile }, options, at, pick) => {
          for (const segment of compile(options)) {
            if (segment.kind === 'open' || segment.score.cues.length === 0) continue
            const { cues, totalMs } = segment.score
            const shortestMs = Math.min(...cues.map(({ startMs, endMs }) => endMs - startMs))
            const boundaryMs = cues[pick % cues.length]?.startMs ?? 0
            for (const elapsedMs of [at * totalMs, boundaryMs]) {
              const [before, now] = [elapsedMs - 1, elapsedMs].map((ms) => fullnessAt(segment.score, ms))
              expect(now).toBeGreaterThanOrEqual(0)
              expect(now).toBeLessThanOrEqual(1)
              // The curve is nowhere steeper than 1.7 times its mean.
              expect(Math.abs((now ?? 0) - (before ?? 0))).toBeLessThan(1.7 / shortestMs)
            }
          }
        },
      ),
      runs,
    )
  })
})
