import { describe, expect, it } from 'vitest'
import { breathLooks, energies, suggestionFor, type Unsure } from '../../../src/care/notSure'
import { exerciseOf } from '../../../src/exercises/catalogue'
import { asksToHold } from '../../../src/exercises/asksToHold'

const said = (breath: Unsure['breath'] | '-', energy: Unsure['energy'] | '-'): Unsure => ({
  ...(breath && breath !== '-' ? { breath } : {}),
  ...(energy && energy !== '-' ? { energy } : {}),
})

describe('what may suit somebody who is not sure', () => {
  it.each([
    // numb comes before everything, breath before the rest
    ['-', 'numb', 'senses/54321'],
    ['fast', 'numb', 'senses/54321'],
    ['held', 'numb', 'senses/54321'],
    ['ordinary', 'numb', 'senses/54321'],
    ['fast', '-', 'senses/orient'],
    ['fast', 'buzzing', 'senses/orient'],
    ['fast', 'heavy', 'senses/orient'],
    ['held', '-', 'senses/orient'],
    ['held', 'buzzing', 'senses/orient'],
    ['held', 'heavy', 'senses/orient'],
    ['-', 'buzzing', 'move/march'],
    ['ordinary', 'buzzing', 'move/march'],
    ['-', 'heavy', 'quiet/here'],
    ['ordinary', 'heavy', 'quiet/here'],
    ['-', '-', 'breathe/ext46'],
    ['ordinary', '-', 'breathe/ext46'],
  ] as const)('breath %s, energy %s: %s', (breath, energy, first) => {
    expect(suggestionFor(said(breath, energy)).first).toBe(first)
  })

  it('is no strong movement where limits are remembered', () => {
    expect(suggestionFor({ energy: 'buzzing', limited: true }).first).toBe('breathe/ext46')
  })

  it('is always one and two others, all different, and never a held breath', () => {
    for (const breath of [...breathLooks, '-'] as const) {
      for (const energy of [...energies, '-'] as const) {
        const { first, others } = suggestionFor(said(breath, energy))
        const all = [first, ...others]
        expect(new Set(all).size).toBe(3)
        for (const exercise of all) {
          expect(exerciseOf(exercise).id).toBe(exercise)
          expect(asksToHold({ exercise, options: {} })).toBe(false)
        }
      }
    }
  })
})
