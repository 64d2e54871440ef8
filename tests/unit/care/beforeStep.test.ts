import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beforeStep, whyOther, type Situation } from '../../../src/care/beforeStep'
import { cautionIds } from '../../../src/care/cautions'
import { catalogue, exerciseOf } from '../../../src/exercises/catalogue'
import type { ExerciseId } from '../../../src/exercises/exercise'
import type { Step } from '../../../src/exercises/plan'

const step = (exercise: ExerciseId, options: Step['options'] = {}): Step => ({ exercise, options })
const fine: Situation = { known: { remembered: [], answered: [] } }

describe('before a step', () => {
  it('health is asked about before holds, and each only once', () => {
    expect(beforeStep(step('cold/pack'), { known: { remembered: [] } }).kind).toBe('askCautions')
    expect(beforeStep(step('breathe/box'), { known: { remembered: [] } })).toEqual({ kind: 'askHolds' })
    expect(beforeStep(step('breathe/box'), { ...fine, holds: true })).toEqual({
      kind: 'begin',
      step: step('breathe/box'),
    })
  })

  it('holds are out for the rest of a session once they were not wanted', () => {
    expect(beforeStep(step('breathe/478'), { ...fine, holds: false })).toMatchObject({
      step: { options: { holds: false } },
    })
  })

  it('holds are not asked about where limits, or movement a moment ago, take them out', () => {
    expect(beforeStep(step('breathe/box'), { known: { remembered: ['pregnant'] } })).toMatchObject({ kind: 'begin' })
    expect(beforeStep(step('breathe/box'), { ...fine, sinceMovementMs: 119_999 })).toMatchObject({
      kind: 'begin',
      step: { options: { holds: false } },
    })
    expect(beforeStep(step('breathe/box'), { ...fine, sinceMovementMs: 120_000 })).toEqual({ kind: 'askHolds' })
  })

  it('everything is asked once more where what is remembered could not all be read', () => {
    const before = beforeStep(step('cold/wrists'), { known: { remembered: ['pregnant'] }, askAll: true })
    expect(before).toMatchObject({ kind: 'askCautions', cautions: cautionIds.filter((id) => id !== 'unsure') })
  })

  it.each([
    ['what was named', { ...fine, known: { remembered: ['pregnant'], answered: [] } }, 'caution.swapped'],
    ['nothing told', { ...fine, known: { remembered: [], answered: ['unsure'] } }, 'care.otherWay'],
    ['movement a moment ago', { ...fine, sinceMovementMs: 60_000 }, 'caution.afterMoving'],
    ['three contacts', { ...fine, contactsLeft: 0 }, 'caution.threeContacts'],
    ['one contact left', { ...fine, contactsLeft: 1 }, undefined],
  ] as const)('says why cold on the face is not what begins: %s', (_, situation, key) => {
    expect(whyOther(step('cold/pack'), situation)?.key).toBe(key)
  })

  it('says why a second contact that was chosen will not come', () => {
    const twice = step('cold/pack', { handsFree: true, secondContact: true })
    expect(whyOther(twice, { ...fine, contactsLeft: 1 })?.key).toBe('caution.threeContacts')
    expect(whyOther(twice, { ...fine, contactsLeft: 2 })).toBeUndefined()
  })

  it('whatever begins needs no further question, and putting it in again changes nothing', () => {
    const situation = fc.record({
      known: fc.record({
        remembered: fc.subarray([...cautionIds]),
        answered: fc.subarray([...cautionIds]),
      }),
      holds: fc.boolean(),
      sinceMovementMs: fc.constantFrom(0, 119_999, 120_000, Infinity),
      contactsLeft: fc.constantFrom(0, 1, 2, 3),
    })
    const id = fc.constantFrom(...catalogue.map((exercise) => exercise.id))
    fc.assert(
      fc.property(id, situation, (exercise, now) => {
        const before = beforeStep(step(exercise), now)
        if (before.kind !== 'begin') return expect(before.kind).toBe('begin')
        expect(beforeStep(before.step, now)).toEqual({ kind: 'begin', step: before.step })
        if (now.contactsLeft === 0) expect(exerciseOf(before.step.exercise).faceContact).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})
