import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cautionIds } from '../../../src/care/cautions'
import { suited } from '../../../src/care/suited'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { catalogue, exerciseOf } from '../../../src/exercises/catalogue'
import { aboutMs } from '../../../src/exercises/length'
import { places } from '../../../src/exercises/place'
import { findPlan, letters, planFor, planIds, planWords, type PlanId, type Wishes } from '../../../src/exercises/plans'
import { atPlace } from '../../../src/exercises/variants'
import { messagesIn } from '../house/catalogues'

const idsOf = (id: PlanId, wishes?: Wishes) => planFor(id, wishes).steps.map(({ exercise }) => exercise)
const breathOf = (id: PlanId, wishes?: Wishes) =>
  planFor(id, wishes).steps.find(({ exercise }) => exerciseOf(exercise).family === 'breathe')

const anyWishes: fc.Arbitrary<Wishes> = fc.record(
  {
    place: fc.constantFrom(...places),
    cautions: fc.subarray([...cautionIds], { maxLength: 4 }),
    handsFree: fc.boolean(),
    contactsLeft: fc.integer({ min: 0, max: 3 }),
    sinceMovementMs: fc.constantFrom(0, 60_000, 120_000),
    muscles: fc.constantFrom({}, { leftOut: ['neck'] as const, cueWord: 'soft' }),
  },
  { requiredKeys: [] },
)

describe('TIPP', () => {
  it('is cold, movement, breath and muscles, one after another', () => {
    expect(idsOf('plan/tipp')).toEqual(['cold/pack', 'move/march', 'breathe/ext46', 'muscle/4'])
  })

  it('short is one cold contact, breath, and the whole body once', () => {
    expect(idsOf('plan/tipp-short')).toEqual(['cold/pack', 'breathe/ext46', 'muscle/whole'])
    expect(planFor('plan/tipp-short').steps.at(-1)?.options).toEqual({ rounds: 1 })
  })

  it('long has eight groups, and a quiet place to end in', () => {
    expect(idsOf('plan/tipp-full')).toEqual(['cold/pack', 'move/march', 'breathe/ext46', 'muscle/8', 'quiet/here'])
  })

  it.each<[PlanId, number, number, number]>([
    // The plan alone, fetching things and a minute of rest after cold included: what "about 3" promises.
    ['plan/tipp-short', 0, 2.5, 3.5],
    // With the check-in, the question and the check-out of each length, and a quiet minute in the long one.
    ['plan/tipp', 70, 8, 10.5],
    ['plan/tipp-full', 130 + 75, 19, 21],
  ])('%s with %d s around it takes %d to %d minutes', (id, aroundSeconds, least, most) => {
    const ms = planFor(id).steps.reduce((sum, step) => sum + (aboutMs(step) ?? 0), 0)
    const minutes = (ms / 1_000 + aroundSeconds) / 60
    expect(minutes).toBeGreaterThanOrEqual(least)
    expect(minutes).toBeLessThanOrEqual(most)
  })

  it('after movement leaves the breath alone for 30 s, then comes down from 14 with no holds', () => {
    for (const id of ['plan/tipp', 'plan/tipp-full'] as const) {
      const breath = breathOf(id)
      if (!breath) throw new Error('there is a breath')
      expect(breath).toMatchObject({ exercise: 'breathe/ext46', options: { rampFrom: 14 } })
      expect(asksToHold(breath)).toBe(false)
      const [alone, paced] = exerciseOf(breath.exercise).compile(breath.options)
      expect(alone).toMatchObject({ score: { totalMs: 30_000, cues: [{ action: 'notice' }] } })
      expect(paced).toMatchObject({ breathing: { pace: { perMinute: 14, towards: 6 } } })
    }
  })

  it('without movement starts nearer, and is five in and seven out in the long one', () => {
    expect(breathOf('plan/tipp-short')?.options).toEqual({ minutes: 1, rampFrom: 8 })
    expect(breathOf('plan/tipp', { cautions: ['eating'] })).toMatchObject({
      exercise: 'breathe/ext46',
      options: { rampFrom: 10 },
    })
    expect(breathOf('plan/tipp-full', { cautions: ['eating'] })).toMatchObject({
      exercise: 'breathe/dbt',
      options: { rampFrom: 12 },
    })
  })

  it.each([
    ['room', ['cold/pack', 'move/march', 'breathe/ext46', 'muscle/4']],
    ['quiet', ['cold/pack', 'move/wall', 'breathe/ext46', 'muscle/4']],
    ['public', ['cold/wrists', 'move/press', 'breathe/ext46', 'muscle/release']],
    ['seated', ['cold/pack', 'move/seated-march', 'breathe/ext46', 'muscle/4']],
    ['bed', ['cold/object', 'move/bed', 'breathe/ext46', 'muscle/4']],
  ] as const)('%s: swaps what does not suit there', (place, ids) => {
    expect(idsOf('plan/tipp', { place })).toEqual(ids)
  })

  it('in bed arches neither neck nor back, unless somebody says that they sit', () => {
    const options = (wishes: Wishes) => planFor('plan/tipp', { place: 'bed', ...wishes }).steps.at(-1)?.options
    expect(options({})).toEqual({ position: 'lying' })
    expect(options({ muscles: { position: 'seated' } })).toEqual({ position: 'seated' })
  })

  it('for somebody who is not sure has no cold and no movement, and softens once', () => {
    expect(idsOf('plan/tipp', { cautions: ['unsure'] })).toEqual(['senses/feet', 'breathe/ext46', 'muscle/release'])
    expect(idsOf('plan/tipp-short', { cautions: ['unsure'] })).toEqual(['senses/feet', 'breathe/ext46'])
  })

  it('keeps what the person likes: hands-free cold, parts left out, their word', () => {
    const steps = planFor('plan/tipp', { handsFree: true, muscles: { leftOut: ['neck'], cueWord: 'slow' } }).steps
    expect(steps[0]?.options).toEqual({ handsFree: true })
    expect(steps.at(-1)?.options).toEqual({ leftOut: ['neck'], cueWord: 'slow' })
  })

  it('always has a breath, suits whoever it is for, and never does one thing twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planIds), anyWishes, (id, wishes) => {
        const { steps } = planFor(id, wishes)
        const families = steps.map(({ exercise }) => exerciseOf(exercise).family)
        expect(families).toContain('breathe')
        expect(new Set(families).size).toBe(families.length)
        expect(steps.map((step) => suited(step, wishes))).toEqual(steps)
        const { place = 'room' } = wishes
        expect(steps.filter(({ exercise }) => !exerciseOf(exercise).places.includes(place))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('is found by its id, and has its words', () => {
    expect(['plan/tipp', 'plan/tipp-long', ''].map(findPlan)).toEqual(['plan/tipp', undefined, undefined])
    const lines = messagesIn('en')
    const keys = [
      ...planIds.flatMap((id) => Object.values(planWords(id))),
      ...letters.flatMap(({ letter, name }) => [letter, name]),
    ]
    expect(keys.filter(({ key }) => !lines.has(key))).toEqual([])
  })
})

describe('any exercise, swapped for a place', () => {
  it('suits there, stays in its family and says what it was', () => {
    for (const place of places) {
      for (const { id, family } of catalogue) {
        const there = atPlace({ exercise: id, options: {} }, place)
        expect(exerciseOf(there.exercise)).toMatchObject({ family })
        expect(exerciseOf(there.exercise).places).toContain(place)
        expect(there.swappedFrom).toBe(there.exercise === id ? undefined : id)
      }
    }
  })
})
