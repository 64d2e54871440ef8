import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ext46 } from '../../../src/exercises/breathing'
import { catalogue } from '../../../src/exercises/catalogue'
import { breathe } from '../../../src/score/breaths'
import { fullnessAt } from '../../../src/score/lungs'
import { fullnessStops, tintStops, type Stop } from '../../../src/score/motion'
import { ownPace } from '../../../src/score/pace'
import { scoreOf, type Score } from '../../../src/score/score'
import { anyOptions, runs } from '../generators'

const oneBreath = breathe({ phases: ext46, pace: ownPace(ext46), durationMs: 1 })

describe('the stops of the picture', () => {
  it('follow one breath in and out', () => {
    expect(fullnessStops(oneBreath)).toEqual([
      { atMs: 0, value: 0, curve: 'lungs' },
      { atMs: 4_000, value: 1, curve: 'lungs' },
      { atMs: 10_000, value: 0, curve: 'linear' },
    ])
  })

  it('tell in from out by colour within 0.4 s, and begin without a fade', () => {
    expect(tintStops(oneBreath).map(({ atMs, value }) => [atMs, value])).toEqual([
      [0, 0],
      [4_000, 0],
      [4_400, 1],
      [10_000, 1],
    ])
  })

  it('are there for a score without cues', () => {
    expect([fullnessStops(scoreOf([])), tintStops(scoreOf([]))].map((stops) => stops.length)).toEqual([1, 1])
  })

  it('keep to the score: in order, inside 0 to 1, from its start to its end', () => {
    const scores = fc
      .tuple(fc.constantFrom(...catalogue), anyOptions)
      .map(([{ compile }, options]) => compile(options).flatMap((each) => (each.kind === 'timed' ? [each.score] : [])))
    fc.assert(
      fc.property(scores, (all) => {
        for (const score of all) {
          expectWithin(score, fullnessStops(score))
          expectWithin(score, tintStops(score))
          for (const { atMs, value } of fullnessStops(score)) expect(fullnessAt(score, atMs)).toBeCloseTo(value, 9)
        }
      }),
      runs,
    )
  })
})

function expectWithin({ totalMs }: Score, stops: readonly Stop[]) {
  expect([stops[0]?.atMs, stops.at(-1)?.atMs]).toEqual([0, totalMs])
  for (const [index, { atMs, value }] of stops.entries()) {
    expect(atMs).toBeGreaterThanOrEqual(stops[index - 1]?.atMs ?? 0)
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
  }
}
