import { describe, expect, it } from 'vitest'
import { cautionIds, type CautionId } from '../../../src/care/cautions'
import { cautionsFrom, cautionsOf, labelOf, notesFor, rememberable, toAskBefore } from '../../../src/care/question'
import { catalogue } from '../../../src/exercises/catalogue'
import type { ExerciseId } from '../../../src/exercises/exercise'
import { messagesIn } from '../house/catalogues'

const nothing = { remembered: [] }
const step = (exercise: ExerciseId) => ({ exercise, options: {} })
const everything = cautionIds.filter((id) => id !== 'unsure')

describe('the question about health', () => {
  it('comes before cold and movement, and before nothing else', () => {
    const asked = catalogue.filter(({ id }) => toAskBefore(step(id), nothing).length > 0)
    expect(asked.map(({ family }) => family).every((family) => family === 'cold' || family === 'move')).toBe(true)
    expect(asked).toHaveLength(16)
    expect(toAskBefore(step('cold/pack'), nothing)).toEqual(everything)
  })

  it('comes once in a session, whatever the answer was', () => {
    expect(toAskBefore(step('move/walk'), { remembered: [], answered: [] })).toEqual([])
    expect(toAskBefore(step('cold/pack'), { remembered: [], answered: ['pregnant'] })).toEqual([])
  })

  it('comes again in the next session after “None of these”', () => {
    expect(rememberable([])).toEqual([])
    expect(toAskBefore(step('cold/pack'), { remembered: rememberable([]) })).toEqual(everything)
  })

  it('is only about today where limits are remembered', () => {
    expect(toAskBefore(step('move/walk'), { remembered: ['heart'] })).toEqual(['unwell-today', 'alcohol-sedatives'])
  })

  it('does not come where the limits that are remembered leave neither cold nor movement', () => {
    expect(toAskBefore(step('move/walk'), { remembered: ['eating'] })).toEqual([])
    expect(toAskBefore(step('cold/bowl'), { remembered: ['cold-reaction'] })).toEqual([])
  })

  it('answered with nothing ticked is the strictest', () => {
    expect(cautionsFrom([])).toEqual(['unsure'])
    expect(cautionsFrom(['pregnant'])).toEqual(['pregnant'])
  })

  it('remembers neither how somebody is today nor that they were not sure', () => {
    expect(rememberable(cautionIds)).toEqual(
      cautionIds.filter((id) => !['unwell-today', 'alcohol-sedatives', 'unsure'].includes(id)),
    )
  })

  it('adds what is true today to what is remembered', () => {
    const answered: readonly CautionId[] = ['alcohol-sedatives', 'heart']
    expect(cautionsOf({ remembered: ['heart', 'under16'], answered })).toEqual([
      'heart',
      'alcohol-sedatives',
      'under16',
    ])
  })

  it('has a label for each caution', () => {
    const lines = messagesIn('en')
    expect(cautionIds.filter((id) => !lines.has(labelOf(id).key))).toEqual([])
  })

  it('asks for an adult nearby for cold, under sixteen', () => {
    expect(notesFor('cold/wrists', ['under16']).map(({ key }) => key)).toEqual(['caution.adultNearby'])
    expect(notesFor('cold/wrists', ['heart'])).toEqual([])
    expect(notesFor('move/walk', ['under16'])).toEqual([])
  })
})
