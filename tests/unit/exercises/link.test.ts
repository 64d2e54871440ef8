import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink } from '../../../src/exercises/link'
import { exerciseOf } from '../../../src/exercises/catalogue'

describe('a link to an exercise', () => {
  it.each([
    ['go/breathe/dbt', { exercise: 'breathe/dbt', options: {} }],
    ['go/breathe/dbt?minutes=5', { exercise: 'breathe/dbt', options: { minutes: 5 } }],
    ['go/breathe/ext46?minutes=0.5', { exercise: 'breathe/ext46', options: { minutes: 0.5 } }],
    [
      'go/breathe/own?in=5&hold=2&out=7&holdOut=0',
      { exercise: 'breathe/own', options: { own: { in: 5, hold: 2, out: 7, holdOut: 0 } } },
    ],
  ])('%s is read as it stands', (link, step) => {
    expect(readLink(link).problem).toBeUndefined()
    expect(readLink(link)).toMatchObject({ step })
  })

  it.each([
    ['go/breathe/nothing', 'unknownExercise'],
    ['go/', 'unknownExercise'],
    ['go/breathe/dbt?minutes=NaN', 'outOfBounds'],
    ['go/breathe/dbt?minutes=-3', 'outOfBounds'],
    ['go/breathe/dbt?minutes=1e9', 'outOfBounds'],
    ['go/breathe/dbt?minutes=', 'outOfBounds'],
    ['go/breathe/dbt?minutes=0.1', 'outOfBounds'],
    ['go/breathe/dbt?minutes=61', 'outOfBounds'],
    ['go/breathe/own?in=0.5&out=6', 'outOfBounds'],
    ['go/breathe/own?in=2&hold=15&out=2', 'outOfBounds'],
    ['go/breathe/own?in=Infinity&out=6', 'outOfBounds'],
    [`go/breathe/own?in=${'4'.repeat(50_000)}`, 'linkUnreadable'],
  ])('%s is answered with a sentence and something safe', (link, problem) => {
    expect(readLink(link).problem?.type).toBe(problem)
    expect(exerciseOf(readLink(link).step.exercise).compile(readLink(link).step.options).length).toBeGreaterThan(0)
  })

  it('to a plan is one, where the person is', () => {
    expect(readLink('go/plan/tipp')).toMatchObject({ plan: 'plan/tipp', step: { exercise: 'cold/pack' } })
    expect(readLink('go/plan/tipp-short?place=bed')).toMatchObject({
      plan: 'plan/tipp-short',
      place: 'bed',
      step: { exercise: 'cold/object' },
    })
    expect(readLink('go/plan/nothing').problem?.type).toBe('unknownExercise')
    expect(readLink('go/plan/tipp?place=moon')).toMatchObject({ plan: 'plan/tipp', problem: { type: 'outOfBounds' } })
  })

  it('takes what suits the place', () => {
    expect(readLink('go/move/jacks?place=bed').step.exercise).toBe('move/bed')
    expect(readLink('go/breathe/hum?place=public').step.exercise).toBe('breathe/ext46')
    expect(readLink('go/cold/pack?place=quiet').step.exercise).toBe('cold/pack')
  })

  it('of any kind is answered within bounds, and compiles to something that ends', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc
        .tuple(fc.constantFrom('breathe/own', 'breathe/box', 'cold/pack', '__proto__', 'senses/54321'), fc.string())
        .map(([id, query]) => `go/${id}?${query}`),
      fc
        .tuple(fc.anything(), fc.anything(), fc.anything())
        .map(
          ([minutes, inn, out]) => `go/breathe/own?minutes=${safe(minutes)}&in=${safe(inn)}&out=${safe(out)}&hold=9`,
        ),
    )
    fc.assert(
      fc.property(hostile, (link) => {
        const { step } = readLink(link)
        const { minutes = 5, own } = step.options
        expect(minutes).toBeGreaterThanOrEqual(0.5)
        expect(minutes).toBeLessThanOrEqual(60)
        if (own) expect(own.in + own.hold + own.out + own.holdOut).toBeGreaterThanOrEqual(4)
        for (const segment of exerciseOf(step.exercise).compile(step.options)) {
          if (segment.kind === 'timed') expect(Number.isFinite(segment.score.totalMs)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

function safe(value: unknown): string {
  try {
    return String(value)
  } catch {
    return ''
  }
}
