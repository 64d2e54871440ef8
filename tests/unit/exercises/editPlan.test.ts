import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { edited, type PlanDraft, type PlanEdit } from '../../../src/exercises/editPlan'
import { parseMade } from '../../../src/exercises/made'
import { anyFamilyOptions } from './options'
import { madePlans } from './madePlans'

const at = fc.integer({ min: -1, max: 13 })
const exercise = fc.constantFrom(...catalogue.map(({ id }) => id))
const edits: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ type: fc.constant('name'), name: fc.string({ maxLength: 60 }) }),
  fc.record({ type: fc.constant('add'), exercise }),
  fc.record({ type: fc.constant('remove'), at }),
  fc.record({ type: fc.constant('copy'), at }),
  fc.record({ type: fc.constant('move'), at, to: at }),
  fc.record({ type: fc.constant('options'), at, options: anyFamilyOptions }),
)

describe('a plan while it is made', () => {
  it('can be kept after any edits at all, as long as it has a step', () => {
    fc.assert(
      fc.property(madePlans, fc.array(edits, { maxLength: 30 }), (plan, many) => {
        const draft = many.reduce<PlanDraft>(edited, plan)
        expect(parseMade({ ...plan, ...draft }) !== undefined).toBe(draft.steps.length > 0)
        expect(draft.steps.length).toBeLessThanOrEqual(12)
      }),
      { numRuns: 40 },
    )
  })

  it('loses and gains nothing when a step is moved, and is as before when it is moved back', () => {
    fc.assert(
      fc.property(madePlans, at, at, (plan, from, to) => {
        const moved = edited(plan, { type: 'move', at: from, to })
        const sorted = ({ steps }: PlanDraft) => steps.map((step) => JSON.stringify(step)).toSorted()
        expect(sorted(moved)).toEqual(sorted(plan))
        expect(edited(moved, { type: 'move', at: to, to: from })).toEqual(plan)
        if (moved !== plan) expect(moved.steps[to]).toBe(plan.steps[from])
      }),
    )
  })

  it.each([
    ['a hold put in', { holds: true }, {}],
    ['an effort that is not gentle', { gentle: false }, {}],
    ['two hours', { minutes: 120 }, { minutes: 2 }],
    ['cold once more', { secondContact: true }, { minutes: 2 }],
  ])('takes no caution away by %s', (_, options, left) => {
    const plan: PlanDraft = { name: '', steps: [{ exercise: 'move/jacks', options: { minutes: 2 } }] }
    expect(edited(plan, { type: 'options', at: 0, options }).steps[0]?.options).toEqual(left)
  })
})
