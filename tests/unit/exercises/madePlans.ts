import fc from 'fast-check'
import { catalogue } from '../../../src/exercises/catalogue'
import { parseMade, type Made } from '../../../src/exercises/made'
import { suggestions } from '../../../src/exercises/madePlan'
import { groupIds, positions } from '../../../src/exercises/muscleGroups'

const tenths = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((each) => each / 10)
const yesOrNo = fc.boolean()

const options = fc.record(
  {
    minutes: tenths(0.5, 60),
    own: fc.record({ in: tenths(1, 30), hold: tenths(0, 15), out: tenths(1, 30), holdOut: tenths(0, 15) }),
    holds: fc.constant(false),
    gentle: fc.constant(true),
    coupled: yesOrNo,
    longerRest: yesOrNo,
    position: fc.constantFrom(...positions),
    leftOut: fc.uniqueArray(fc.constantFrom(...groupIds), { maxLength: 5 }),
    cueWord: fc.string({ unit: 'grapheme', maxLength: 12 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    dark: yesOrNo,
    blind: yesOrNo,
    deaf: yesOrNo,
    noSmell: yesOrNo,
  },
  { requiredKeys: [] },
)

type MadePlan = Extract<Made, { kind: 'plan' }>

/** Any plan that a person could make, and hand on by a link. */
export const madePlans: fc.Arbitrary<MadePlan> = fc
  .record(
    {
      kind: fc.constant('plan'),
      version: fc.constant(1),
      name: fc.string({ unit: 'grapheme', maxLength: 50 }),
      steps: fc.array(fc.record({ exercise: fc.constantFrom(...catalogue.map(({ id }) => id)), options }), {
        minLength: 1,
        maxLength: 12,
      }),
      without: fc.uniqueArray(fc.constantFrom(...suggestions), { minLength: 1 }),
    },
    { requiredKeys: ['kind', 'version', 'name', 'steps'] },
  )
  .map((made) => {
    const plan = parseMade(made)
    if (plan?.kind !== 'plan') throw new Error('a plan that is out of bounds')
    return plan
  })
