import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../../../src/exercises/catalogue'
import type { ExerciseId, StepOptions } from '../../../src/exercises/exercise'
import { senses } from '../../../src/exercises/senses'

const partsOf = (id: ExerciseId, options: StepOptions = {}) =>
  exerciseOf(id)
    .compile(options)
    .map((segment) => (segment.kind === 'open' ? `${segment.cue.count ?? ''}${segment.cue.part}` : 'timed'))

describe('the senses', () => {
  it.each(senses.map(({ id }) => id))('%s has no timer anywhere', (id) => {
    expect(partsOf(id)).not.toContain('timed')
  })

  it.each<[ExerciseId, readonly string[]]>([
    ['senses/feet', ['5 feet.press', '3 feet.parts', '1 feet.floor']],
    ['senses/object', ['object.take', '1 object.weight', '1 object.edge', '1 object.temperature', '1 object.sound']],
    ['senses/orient', ['1 orient.turn', '1 orient.door', '1 orient.light', '1 orient.blue']],
    ['senses/room', ['1 room.place', '1 room.date', '1 room.time', '1 room.next']],
    ['senses/categories', ['5 categories.animals', '5 categories.towns', '5 categories.round']],
    ['senses/sound', ['1 sound.far', '1 sound.near', '1 sound.quiet']],
  ])('%s goes by %j', (id, asked) => {
    const said = exerciseOf(id)
      .compile({})
      .flatMap((segment) =>
        segment.kind === 'open'
          ? `${segment.cue.count ?? ''} ${segment.cue.say.key.replace('senses.', '')}`.trim()
          : [],
      )
    expect(said).toEqual(asked)
  })

  it.each<[string, StepOptions, readonly string[]]>([
    ['as it is', {}, ['5see', '4feel', '3hear', '2smell', '1taste']],
    ['in the dark', { dark: true }, ['5seeTouch', '4feel', '3hear', '2smell', '1taste']],
    ['without sight', { blind: true }, ['5seeTextures', '4feel', '3hear', '2smell', '1taste']],
    ['without hearing', { deaf: true }, ['5see', '4feel', '3hearMoving', '2smell', '1taste']],
    ['without smell', { noSmell: true }, ['5see', '4feel', '3hear', '2smellColours', '1tasteShape']],
    [
      'with touch alone',
      { blind: true, deaf: true, noSmell: true },
      ['5seeTextures', '4feel', '3hearShaking', '2smellShapes', '1tasteWarm'],
    ],
  ])('five, four, three, two, one: %s', (_, options, parts) => {
    expect(partsOf('senses/54321', options)).toEqual(parts)
  })

  it('ask nobody for a sense that is not there', () => {
    expect(partsOf('senses/sound', { deaf: true })).toEqual(['1ground', '1body', '1still'])
    expect(partsOf('senses/object', { deaf: true })).not.toContain('1sound')
    expect(partsOf('senses/orient', { blind: true })).toEqual(['1wall', '1air', '1edge'])
    expect(partsOf('senses/orient', { dark: true })).toEqual(['1wall', '1air', '1edge'])
  })
})
