import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import type { StepOptions } from '../../../src/exercises/exercise'
import { groupIds } from '../../../src/exercises/muscleGroups'
import { quietLines } from '../../../src/exercises/quietLines'
import { messagesIn } from '../house/catalogues'
import { anyFamilyOptions } from './options'

const lines = messagesIn('en')

/** What every exercise says, done like this. */
const saidWith = (options: StepOptions): readonly string[] =>
  catalogue.flatMap(({ compile }) =>
    compile(options).flatMap((segment) =>
      (segment.kind === 'timed' ? segment.score.cues : [segment.cue]).map(({ say }) => say.key),
    ),
  )

const lacking = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !lines.has(`helper.${key}`))

describe('the words of somebody beside the person', () => {
  it('are there for every cue of every exercise, however it is done', () => {
    const lists: StepOptions = { parts: [...groupIds], things: [{ text: 'x', count: 1 }] }
    expect(lacking([...saidWith({}), ...saidWith(lists), ...saidWith({ ...lists, softly: true })])).toEqual([])
    fc.assert(
      fc.property(anyFamilyOptions, (options) => {
        expect(lacking(saidWith(options))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('are there for every line that comes while somebody sits', () => {
    const sitting = (['quiet/here', 'quiet/crying', 'quiet/stay'] as const).flatMap((id) => quietLines(id))
    expect(lacking(sitting.map(({ say }) => say.key))).toEqual([])
  })

  it('are as short as the cues themselves', () => {
    const long = [...lines].filter(([key, line]) => key.startsWith('helper.') && line.split(' ').length > 8)
    expect(long).toEqual([])
  })
})
