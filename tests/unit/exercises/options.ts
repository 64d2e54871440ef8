import fc from 'fast-check'
import type { StepOptions } from '../../../src/exercises/exercise'
import { groupIds, positions } from '../../../src/exercises/muscleGroups'

/** Whatever a person, a plan or a link may choose for a step of any family. */
export const anyFamilyOptions: fc.Arbitrary<StepOptions> = fc.record(
  {
    minutes: fc.integer({ min: 2, max: 20 }).map((each) => each / 4),
    rampFrom: fc.integer({ min: 3, max: 15 }),
    holds: fc.boolean(),
    own: fc.constantFrom({ in: 4, hold: 2, out: 6, holdOut: 0 }, { in: 2, hold: 9, out: 2, holdOut: 9 }),
    unpacedFirstMs: fc.constant(30_000),
    comfortPerMinute: fc.constantFrom(6.5, 6, 5.5, 5, 4.5),
    handsFree: fc.boolean(),
    secondContact: fc.boolean(),
    gentle: fc.boolean(),
    coupled: fc.boolean(),
    longerRest: fc.boolean(),
    position: fc.constantFrom(...positions),
    leftOut: fc.subarray([...groupIds], { maxLength: 4 }),
    cueWord: fc.string({ maxLength: 60 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    dark: fc.boolean(),
    blind: fc.boolean(),
    deaf: fc.boolean(),
    noSmell: fc.boolean(),
  },
  { requiredKeys: [] },
)
