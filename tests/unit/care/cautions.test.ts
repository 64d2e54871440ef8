import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cautionIds, type CautionId } from '../../../src/care/cautions'
import { suited, type Circumstances } from '../../../src/care/suited'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { catalogue, exerciseOf, findExercise } from '../../../src/exercises/catalogue'
import type { Step } from '../../../src/exercises/plan'
import { anyFamilyOptions } from '../exercises/options'

const runs = { numRuns: 1_000 }

const anyStep: fc.Arbitrary<Step> = fc.record({
  exercise: fc.constantFrom(...catalogue.map(({ id }) => id)),
  options: anyFamilyOptions,
})

const anyCautions = fc.subarray([...cautionIds], { maxLength: 5 })
const anyCaution = fc.constantFrom(...cautionIds)

const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record(
  {
    cautions: anyCautions,
    sinceMovementMs: fc.constantFrom(0, 119_999, 120_000, 600_000),
    contactsLeft: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
)

/** How far a step is from what was asked for: not at all, in its gentler form, or something else altogether. */
function strictness(asked: Step, given: Step): number {
  const { family } = exerciseOf(asked.exercise)
  if (exerciseOf(given.exercise).family !== family) return 2
  if (given.exercise !== asked.exercise) return family === 'breathe' ? 2 : 1
  const tamed = given.options.gentle !== asked.options.gentle || asksToHold(given) !== asksToHold(asked)
  return tamed ? 1 : 0
}

const under = (step: Step, ...cautions: readonly CautionId[]) => strictness(step, suited(step, { cautions }))

describe('what suits somebody', () => {
  it('is always an exercise that exists', () => {
    fc.assert(
      fc.property(anyStep, anyCircumstances, (step, circumstances) => {
        const { exercise, options, swappedFrom } = suited(step, circumstances)
        expect(findExercise(exercise)?.compile(options).length).toBeGreaterThan(0)
        expect(swappedFrom).toBe(exercise === step.exercise ? undefined : step.exercise)
      }),
      runs,
    )
  })

  it('suits as it is: asked again, the answer is the same', () => {
    fc.assert(
      fc.property(anyStep, anyCircumstances, (step, circumstances) => {
        const once = suited(step, circumstances)
        expect(suited(once, circumstances)).toEqual(once)
      }),
      runs,
    )
  })

  it('is never looser for one more thing to be careful about', () => {
    fc.assert(
      fc.property(anyStep, anyCautions, anyCaution, (step, cautions, more) => {
        expect(under(step, ...cautions, more)).toBeGreaterThanOrEqual(under(step, ...cautions))
        expect(under(step, ...cautions, more)).toBeGreaterThanOrEqual(under(step, more))
      }),
      runs,
    )
  })

  it('is nowhere stricter than for somebody who is not sure', () => {
    fc.assert(
      fc.property(anyStep, anyCautions, (step, cautions) => {
        expect(under(step, 'unsure')).toBeGreaterThanOrEqual(under(step, ...cautions))
      }),
      runs,
    )
  })

  it('does not depend on the order in which things were named', () => {
    fc.assert(
      fc.property(anyStep, anyCautions, (step, cautions) => {
        expect(suited(step, { cautions: cautions.toReversed() })).toEqual(suited(step, { cautions }))
      }),
      runs,
    )
  })

  it('has no cold on the face and no breath holds, but for injury and being unwell', () => {
    const free: readonly CautionId[] = ['injury-effort', 'unwell-today']
    fc.assert(
      fc.property(anyStep, anyCautions, (step, cautions) => {
        fc.pre(cautions.some((caution) => !free.includes(caution)))
        const given = suited(step, { cautions })
        expect([exerciseOf(given.exercise).faceContact, asksToHold(given)]).toEqual([false, false])
      }),
      runs,
    )
  })

  it('with an eating disorder, or with nobody knowing, is no movement at all', () => {
    fc.assert(
      fc.property(anyStep, anyCautions, fc.constantFrom('eating', 'unsure'), (step, cautions, caution) => {
        expect(exerciseOf(suited(step, { cautions: [...cautions, caution] }).exercise).family).not.toBe('move')
      }),
      runs,
    )
  })

  it('for somebody who is not sure is no cold, no movement and no holds', () => {
    for (const { id } of catalogue) {
      const given = suited({ exercise: id, options: { holds: true } }, { cautions: ['unsure'] })
      expect(['cold', 'move']).not.toContain(exerciseOf(given.exercise).family)
      expect(asksToHold(given)).toBe(false)
    }
  })
})
