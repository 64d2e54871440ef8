import fc from 'fast-check'
import { parseMade, type Made } from '../../../src/exercises/made'
import { groupIds } from '../../../src/exercises/muscleGroups'
import { madePlans } from './madePlans'

const tenths = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((each) => each / 10)
const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }).map((text) => `x${text}`)
const languages = <T>(text: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('en', 'de', 'pt-BR', 'zh'), text, { minKeys: 1, noNullPrototype: true })

const about = {
  version: fc.constant(1),
  name: fc.string({ unit: 'grapheme', maxLength: 50 }),
  names: languages(fc.string({ unit: 'grapheme', maxLength: 50 })),
  about: languages(line),
  source: line,
}
const required = ['kind', 'version', 'name'] as const

const patterns = fc.record(
  {
    ...about,
    kind: fc.constant('pattern'),
    own: fc.record({ in: tenths(1, 30), hold: tenths(0, 15), out: tenths(1, 30), holdOut: tenths(0, 15) }),
  },
  { requiredKeys: [...required, 'own'] },
)
const senses = fc.record(
  {
    ...about,
    kind: fc.constant('senses'),
    things: fc.array(fc.record({ say: languages(line), count: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 1,
      maxLength: 20,
    }),
  },
  { requiredKeys: [...required, 'things'] },
)
const muscles = fc.record(
  {
    ...about,
    kind: fc.constant('muscles'),
    parts: fc.array(fc.constantFrom(...groupIds), { minLength: 1, maxLength: groupIds.length }),
    softly: fc.constant(true),
  },
  { requiredKeys: [...required, 'parts'] },
)

/** Anything that a person could make, and hand on as a file. */
export const madeAnything: fc.Arbitrary<Made> = fc.oneof(madePlans, patterns, senses, muscles).map((fields) => {
  const made = parseMade(fields)
  if (!made) throw new Error('something that is out of bounds')
  return made
})

/** The same with no more said of it than a name: then a link takes it, unless it is too long. */
export const madeNamed: fc.Arbitrary<Made> = madeAnything.map((made) => {
  const { names: _names, about: _about, source: _source, ...rest } = made
  return rest
})
