import fc from 'fast-check'
import { cautionIds } from '../../../src/care/cautions'
import { catalogue } from '../../../src/exercises/catalogue'
import { groupIds } from '../../../src/exercises/muscleGroups'
import { places } from '../../../src/exercises/place'
import { planOf, type Plan, type Step } from '../../../src/exercises/plan'
import { planFor, planIds } from '../../../src/exercises/plans'
import { answerNames, type Answers } from '../../../src/history/answers'
import type { Happening } from '../../../src/session/event'
import { anyFamilyOptions } from '../../unit/exercises/options'
import { anyGapMs, anyHeldStep, anyJoinedStep, anyPaceChange, anyPacedStep, plainTypes } from '../../unit/generators'

const anyOfAll: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(...catalogue), fc.oneof(fc.constant({}), anyFamilyOptions))
  .map(([{ id }, options]) => ({ exercise: id, options }))

const anyStep = fc.oneof(
  { weight: 4, arbitrary: anyOfAll },
  { weight: 2, arbitrary: anyPacedStep },
  { weight: 2, arbitrary: anyHeldStep },
  { weight: 1, arbitrary: anyJoinedStep },
)

/** TIPP for anybody, anywhere. */
const anyTipp: fc.Arbitrary<Plan> = fc
  .record({
    id: fc.constantFrom(...planIds),
    wishes: fc.record(
      {
        place: fc.constantFrom(...places),
        handsFree: fc.boolean(),
        cautions: fc.subarray([...cautionIds], { maxLength: 2 }),
        contactsLeft: fc.integer({ min: 0, max: 3 }),
        muscles: fc.record({ leftOut: fc.subarray([...groupIds], { maxLength: 3 }), longerRest: fc.boolean() }),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ id, wishes }) => planFor(id, wishes))

export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 4, arbitrary: anyTipp },
  { weight: 4, arbitrary: anyStep.map(planOf) },
  { weight: 3, arbitrary: fc.array(anyStep, { maxLength: 4 }).map((steps) => ({ id: 'plan/own', steps })) },
)

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    before: fc.integer({ min: 0, max: 10 }),
    breathing: fc.constantFrom('fast', 'tight', 'not-sure'),
    body: fc.subarray(['chest', 'throat', 'numb']),
    word: fc.constantFrom('heavy', 'é', 'so-so'),
  },
  { requiredKeys: [] },
)

const anySaid: fc.Arbitrary<Happening> = fc.oneof(
  anyAnswers.map((answers): Happening => ({ type: 'said', answers })),
  fc
    .tuple(anyAnswers, fc.subarray([...answerNames], { maxLength: 3 }))
    .map(([answers, without]): Happening => ({ type: 'said', answers, without })),
)

/** Sense and nonsense; what ends a session seldom, so that something is left to happen. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainTypes.filter((type) => type !== 'end')).map((type) => ({ type })) },
  { weight: 6, arbitrary: fc.constantFrom('next', 'found', 'skip', 'again', 'resume').map((type) => ({ type })) },
  { weight: 1, arbitrary: fc.constant({ type: 'end' } as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'pause', why: 'person' } as const) },
  { weight: 5, arbitrary: anyPaceChange },
  { weight: 2, arbitrary: anyStep.map((step) => ({ type: 'else', step }) as const) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('next', 'again'), anyStep).map(([type, step]) => ({ type, step })) },
  { weight: 2, arbitrary: anySaid },
)

/** Whole ms and eighths of them, which add up without an error; now and then for hours. */
const anyMs = fc.tuple(anyGapMs, fc.constantFrom(0, 0, 0, 0.125, 0.5)).map(([ms, part]) => ms + part)

export const anySlices = fc.array(anyMs, { minLength: 1, maxLength: 3 })
