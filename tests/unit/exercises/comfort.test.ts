import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comfortRates } from '../../../src/exercises/breathing'
import { exerciseOf } from '../../../src/exercises/catalogue'
import { comfortablePace, comfortAnswers, comfortWords, type Tried } from '../../../src/exercises/comfort'
import { messagesIn } from '../house/catalogues'

const anyTried: fc.Arbitrary<readonly Tried[]> = fc.array(
  fc.record({ perMinute: fc.constantFrom(...comfortRates), felt: fc.constantFrom(...comfortAnswers) }),
)

describe('finding a comfortable pace', () => {
  it('tries 6.5, 6, 5.5, 5 and 4.5 breaths a minute, a minute each, and asks one thing after each', () => {
    const segments = exerciseOf('breathe/comfort').compile({})
    const tried = segments.map((segment) =>
      segment.kind === 'timed'
        ? [segment.score.cues[0]?.perMinute, Math.round(segment.score.totalMs / 60_000)]
        : segment.cue.part,
    )
    expect(tried).toEqual([6.5, 6, 5.5, 5, 4.5].flatMap((rate) => [[rate, 1], String(rate)]))
  })

  it('breathes two fifths in and three fifths out', () => {
    const [first] = exerciseOf('breathe/comfort').compile({ comfortPerMinute: 5 })
    if (first?.kind !== 'timed') throw new Error('breath is timed')
    expect(first.score.cues.slice(0, 2).map(({ action, endMs, startMs }) => [action, endMs - startMs])).toEqual([
      ['in', 4_800],
      ['out', 7_200],
    ])
  })

  it('breathes the pace that was found, for as long as wished, and asks nothing', () => {
    const segments = exerciseOf('breathe/comfort').compile({ comfortPerMinute: 5.5, minutes: 10 })
    expect(segments).toMatchObject([{ kind: 'timed', breathing: { durationMs: 600_000 } }])
  })

  it.each<[string, readonly Tried[], number | undefined]>([
    ['nothing without an answer', [], undefined],
    [
      'the easiest',
      [
        { perMinute: 6.5, felt: 'effort' },
        { perMinute: 6, felt: 'easy' },
        { perMinute: 5, felt: 'allRight' },
      ],
      6,
    ],
    [
      'of two alike the slower',
      [
        { perMinute: 6, felt: 'easy' },
        { perMinute: 5, felt: 'easy' },
      ],
      5,
    ],
    [
      'an effort, where all were',
      [
        { perMinute: 6.5, felt: 'effort' },
        { perMinute: 4.5, felt: 'effort' },
      ],
      4.5,
    ],
    [
      'the later answer to one pace',
      [
        { perMinute: 5, felt: 'easy' },
        { perMinute: 6, felt: 'allRight' },
        { perMinute: 5, felt: 'effort' },
      ],
      6,
    ],
  ])('picks %s', (_, tried, pace) => {
    expect(comfortablePace(tried)).toBe(pace)
  })

  it('picks a pace that was tried, and that nothing tried felt easier than', () => {
    fc.assert(
      fc.property(anyTried, (tried) => {
        const pace = comfortablePace(tried)
        const last = (perMinute: number | undefined) =>
          comfortAnswers.findIndex((each) => each === tried.findLast((one) => one.perMinute === perMinute)?.felt)
        expect(tried.length === 0 ? pace === undefined : last(pace) >= 0).toBe(true)
        for (const { perMinute } of tried) expect(last(pace)).toBeLessThanOrEqual(last(perMinute))
      }),
      { numRuns: 1_000 },
    )
  })

  it('has words for each answer', () => {
    expect(comfortAnswers.map((answer) => messagesIn('en').has(comfortWords(answer).key))).toEqual([true, true, true])
  })
})
