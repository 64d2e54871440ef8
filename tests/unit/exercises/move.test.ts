import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../../../src/exercises/catalogue'
import type { ExerciseId, StepOptions } from '../../../src/exercises/exercise'
import { move } from '../../../src/exercises/move'

const cuesOf = (id: ExerciseId, options: StepOptions = {}) =>
  exerciseOf(id)
    .compile(options)
    .flatMap((segment) => (segment.kind === 'timed' ? segment.score.cues : []))

const courseOf = (id: ExerciseId, options?: StepOptions) =>
  cuesOf(id, options).map(({ action, startMs, endMs }) => [action, (endMs - startMs) / 1_000])

const effortSeconds = (id: ExerciseId, options?: StepOptions) =>
  cuesOf(id, options)
    .filter(({ action }) => action === 'effort')
    .reduce((sum, { startMs, endMs }) => sum + (endMs - startMs) / 1_000, 0)

const ids = move.map(({ id }) => id)

describe('movement', () => {
  it('is three times 20 s with 10 s lighter between, warmed up before and slowed down after', () => {
    expect(courseOf('move/march')).toEqual([
      ['warm', 20],
      ['effort', 20],
      ['ease', 10],
      ['effort', 20],
      ['ease', 10],
      ['effort', 20],
      ['ease', 30],
    ])
  })

  it('pushes for 10 s at a time against a wall', () => {
    expect(courseOf('move/wall').slice(0, 4)).toEqual([
      ['warm', 20],
      ['effort', 10],
      ['ease', 10],
      ['effort', 10],
    ])
    expect(effortSeconds('move/wall')).toBe(50)
  })

  it.each([
    [0.5, 20, 30],
    [1, 40, 30],
    [1.5, 60, 30],
    [4, 160, 60],
  ])('for %d minutes has %d s of effort and slows down for %d s', (minutes, effort, slow) => {
    expect(effortSeconds('move/squats', { minutes })).toBe(effort)
    expect(courseOf('move/squats', { minutes }).at(-1)).toEqual(['ease', slow])
  })

  it.each(ids)('%s never ends in effort, nor does leaving the effort lead to a dead stop', (id) => {
    for (const minutes of [0, 0.5, 1.5, 4, 20, 60, Number.NaN]) {
      const [moving, slowing, ...more] = exerciseOf(id).compile({ minutes })
      expect(more).toEqual([])
      expect(moving).toMatchObject({ kind: 'timed', leave: { key: 'move.slowDown' } })
      if (slowing?.kind !== 'timed') throw new Error('slowing down is timed')
      expect(slowing.score.cues.map(({ action }) => action)).toEqual(['ease'])
      expect(slowing.score.totalMs).toBeGreaterThanOrEqual(30_000)
      expect(slowing.score.totalMs).toBeLessThanOrEqual(60_000)
    }
  })

  it('has a pause to offer after twenty minutes, however long was asked for', () => {
    expect(effortSeconds('move/walk', { minutes: 60 })).toBe(effortSeconds('move/walk', { minutes: 20 }))
    expect(cuesOf('move/walk', { minutes: 60 }).at(-1)?.hint?.key).toBe('move.long')
    expect(cuesOf('move/walk', { minutes: 4 }).at(-1)?.hint?.key).toBe('move.breathAfter')
  })

  it.each(ids)('%s names its figure all along, slower while warming up and slowing down', (id) => {
    const cues = cuesOf(id)
    const name = id.slice('move/'.length)
    expect(new Set(cues.map(({ part }) => part))).toEqual(new Set([name]))
    const tempo = (action: string) => cues.findLast((cue) => cue.action === action)?.tempoPerMinute ?? 0
    expect(tempo('effort')).toBeGreaterThan(tempo('ease'))
    expect(tempo('warm')).toBeGreaterThan(0)
    expect(tempo('effort')).toBeLessThanOrEqual(120) // far from three a second, which could set off a seizure
  })

  it('at a gentle effort is slower, and one could sing', () => {
    const strong = cuesOf('move/seated-march')[1]
    const gentle = cuesOf('move/seated-march', { gentle: true })[1]
    expect(gentle?.tempoPerMinute).toBeLessThan(strong?.tempoPerMinute ?? 0)
    expect([strong?.hint?.key, gentle?.hint?.key]).toEqual(['move.words', 'move.sing'])
  })

  it('needs no standing, no noise and no room in bed and on a chair', () => {
    const there = move.filter(
      ({ places, id }) => id !== 'move/own' && (places.includes('bed') || places.includes('seated')),
    )
    expect(there.map(({ needs }) => [needs?.standing, needs?.noise])).toEqual(there.map(() => [false, 'none']))
    const quiet = move.filter(({ places }) => places.includes('quiet'))
    expect(quiet.filter(({ needs }) => needs?.noise !== 'none')).toEqual([])
  })
})
