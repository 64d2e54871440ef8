import { describe, expect, it } from 'vitest'
import { choicesOf, withWays } from '../../../src/exercises/choices'
import { catalogue } from '../../../src/exercises/catalogue'

describe('what can be chosen before a step', () => {
  it.each([
    ['breathe/ext46', ['minutes']],
    ['breathe/psigh', []],
    ['breathe/478', ['holds']],
    ['breathe/comfort', []],
    ['cold/pack', ['handsFree', 'holds']],
    ['cold/wrists', ['handsFree']],
    ['move/march', ['minutes', 'gentle']],
    ['muscle/whole', ['position', 'coupled', 'longerRest', 'rounds', 'cueWord', 'leftOut']],
    ['muscle/release', ['position', 'longerRest', 'cueWord', 'leftOut']],
    ['senses/54321', ['dark', 'blind', 'deaf', 'noSmell']],
    ['senses/object', ['deaf']],
    ['senses/room', []],
    ['quiet/here', ['minutes']],
  ] as const)('%s: %j', (exercise, choices) => {
    expect(choicesOf({ exercise, options: {} })).toEqual(choices)
  })

  it('a second contact can be chosen where cold is hands-free', () => {
    expect(choicesOf({ exercise: 'cold/bowl', options: { handsFree: true } })).toContain('secondContact')
  })

  it('minutes are no choice where a pattern ends after some breaths', () => {
    expect(choicesOf({ exercise: 'breathe/478', options: {} })).not.toContain('minutes')
  })
})

describe('a person’s ways', () => {
  const ways = { handsFree: true, position: 'lying', cueWord: 'sea', deaf: true } as const

  it('come along only where they make a difference', () => {
    const added = (exercise: (typeof catalogue)[number]['id']) => withWays({ exercise, options: {} }, ways).options
    expect(added('breathe/ext46')).toEqual({})
    expect(added('cold/object')).toEqual({ handsFree: true })
    expect(added('muscle/4')).toEqual({ position: 'lying', cueWord: 'sea' })
    expect(added('senses/sound')).toEqual({ deaf: true })
  })

  it('give way to what was chosen for this time', () => {
    expect(withWays({ exercise: 'muscle/8', options: { position: 'standing' } }, ways).options).toMatchObject({
      position: 'standing',
    })
  })
})
