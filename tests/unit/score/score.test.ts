import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import type { Cue } from '../../../src/score/cue'
import { cueAt, momentAt, scoreOf, type Score } from '../../../src/score/score'
import { timed } from '../../../src/score/segment'
import { anyOptions, runs } from '../generators'

const say = { key: 'cue.in' } as const
const cue = (startMs: number, endMs: number): Cue => ({ action: 'in', say, startMs, endMs, from: 0, to: 1 })

describe('the question what is due now', () => {
  const first = cue(0, 4_000)
  const second = cue(4_000, 10_000)
  const score = scoreOf([first, second])

  it.each([
    [-1, undefined],
    [0, first],
    [3_999.999, first],
    [4_000, second],
    [9_999.999, second],
    [10_000, undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
  ])('at %d ms is answered with the cue under way, the new one on a boundary', (elapsedMs, expected) => {
    expect(cueAt(score, elapsedMs)).toBe(expected)
  })

  it('tells how far the cue has come and what is left of it', () => {
    expect(momentAt(score, 7_000)).toEqual({ cue: second, index: 1, progress: 0.5, remainingMs: 3_000 })
  })

  it('finds nothing in a score without cues', () => {
    expect([scoreOf([]).totalMs, cueAt(scoreOf([]), 0)]).toEqual([0, undefined])
  })
})

describe('stretches laid end to end', () => {
  it('leave out what takes no time, so that a hold of 0 s is no cue', () => {
    const { score } = timed([
      { action: 'in', say, ms: 5_000, to: 1 },
      { action: 'hold', say, ms: 0, to: 1 },
      { action: 'out', say, ms: 5_000, to: 0 },
    ])
    expect(score.cues.map(({ action, startMs, endMs }) => [action, startMs, endMs])).toEqual([
      ['in', 0, 5_000],
      ['out', 5_000, 10_000],
    ])
  })

  it('begin as full as they are told to', () => {
    expect(timed([{ action: 'cold', say, ms: 30_000, to: 0 }], 1).score.cues[0]).toMatchObject({ from: 1, to: 0 })
  })
})

/** Every cue begins where and as full as the one before it ended, from 0 to the end. */
function expectWhole({ cues, totalMs }: Score) {
  let endMs = 0
  for (const [index, each] of cues.entries()) {
    expect(each.startMs).toBe(endMs)
    expect(each.endMs).toBeGreaterThan(each.startMs)
    if (index > 0) expect(each.from).toBe(cues[index - 1]?.to)
    endMs = each.endMs
  }
  expect(totalMs).toBe(endMs)
}

describe('every exercise, whatever is asked of it', () => {
  it('compiles to contiguous cues that cover the score, and to at least one segment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), anyOptions, ({ compile }, options) => {
        const segments = compile(options)
        expect(segments.length).toBeGreaterThan(0)
        for (const segment of segments) if (segment.kind === 'timed') expectWhole(segment.score)
      }),
      runs,
    )
  })

  it('has exactly one cue for every instant of a score', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        anyOptions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (exercise, options, at) => {
          for (const segment of exercise.compile(options)) {
            if (segment.kind === 'open') continue
            const { cues, totalMs } = segment.score
            const elapsedMs = at * totalMs
            const due = cues.filter(({ startMs, endMs }) => startMs <= elapsedMs && elapsedMs < endMs)
            expect(due).toHaveLength(elapsedMs < totalMs ? 1 : 0)
            expect(cueAt(segment.score, elapsedMs)).toBe(due[0])
          }
        },
      ),
      runs,
    )
  })
})
