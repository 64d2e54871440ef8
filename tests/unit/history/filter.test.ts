import { describe, expect, it } from 'vitest'
import { fits, isEmpty, spanOf, type Filter } from '../../../src/history/filter'
import { lastNight } from '../../screens/past/records'

const written = { ...lastNight, word: 'Café', reflection: { helped: 'the long WALK' } }
const tipp = { ...lastNight, plan: 'plan/tipp' }

describe('what is looked for', () => {
  it.each<[string, typeof lastNight, Filter, boolean]>([
    ['everything, where nothing is named', lastNight, {}, true],
    ['an exercise that was done', lastNight, { exercise: 'breathe/ext46' }, true],
    ['one whose name only begins alike', lastNight, { exercise: 'breathe/ext4' }, false],
    ['a family', lastNight, { exercise: 'breathe/' }, true],
    ['another family', lastNight, { exercise: 'cold/' }, false],
    ['a plan', tipp, { exercise: 'plan/tipp' }, true],
    ['a part of a plan', tipp, { exercise: 'breathe/ext46' }, true],
    ['a longer plan', tipp, { exercise: 'plan/tipp-full' }, false],
    ['a word without its accent', written, { word: ' cafe ' }, true],
    ['a word of the reflection, in another case', written, { word: 'long walk' }, true],
    ['a word that was not written', written, { word: 'run' }, false],
    ['a day', lastNight, { day: '2026-11-20' }, true],
    ['the next day', lastNight, { day: '2026-11-21' }, false],
    ['both a word and an exercise', written, { word: 'cafe', exercise: 'move/walk' }, false],
  ])('%s', (_, record, filter, expected) => expect(fits(record, filter)).toBe(expected))

  it('is nothing where only blanks are', () => {
    expect(isEmpty({ word: '  ' })).toBe(true)
    expect(isEmpty({ word: ' a' })).toBe(false)
  })

  it('on a day began within a day of it, wherever it was', () => {
    expect(spanOf('2026-03-01')).toEqual({ from: '2026-02-28T00:00:00.000Z', until: '2026-03-03T00:00:00.000Z' })
  })
})
