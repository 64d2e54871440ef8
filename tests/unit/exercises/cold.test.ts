import { describe, expect, it } from 'vitest'
import { cold } from '../../../src/exercises/cold'
import type { ExerciseId, StepOptions } from '../../../src/exercises/exercise'
import { fullnessAt } from '../../../src/score/lungs'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { exerciseOf } from '../../../src/exercises/catalogue'

const segmentsOf = (id: ExerciseId, options: StepOptions = {}) => exerciseOf(id).compile(options)

/** Each stretch as somebody goes through it: what is asked, and for how long where it ends by itself. */
const courseOf = (id: ExerciseId, options?: StepOptions) =>
  segmentsOf(id, options).map((segment) =>
    segment.kind === 'open' ? segment.cue.action : [segment.score.cues[0]?.action, segment.score.totalMs],
  )

describe('cold', () => {
  it.each(cold.map(({ id }) => id))(
    '%s waits until it is at hand, stays for 30 s at most, and rests until left',
    (id) => {
      expect(courseOf(id)).toEqual(['prepare', ['cold', 30_000], 'rest'])
    },
  )

  it('may come off at any moment', () => {
    const contact = segmentsOf('cold/pack')[1]
    expect(contact).toMatchObject({ leave: { key: 'cold.off' } })
  })

  it('shows a ring that is full at first and empty at the end', () => {
    const contact = segmentsOf('cold/bowl')[1]
    if (contact?.kind !== 'timed') throw new Error('the contact is timed')
    expect([0, 15_000, 29_999.99].map((ms) => fullnessAt(contact.score, ms).toFixed(2))).toEqual([
      '1.00',
      '0.50',
      '0.00',
    ])
  })

  it('is on the face with pack and bowl only', () => {
    expect(cold.filter(({ faceContact }) => faceContact).map(({ id }) => id)).toEqual(['cold/pack', 'cold/bowl'])
  })

  it('is said to slow the heart on the face only, and to be milder elsewhere', () => {
    const keysOf = (id: ExerciseId) => exerciseOf(id).before.map(({ key }) => key)
    for (const id of ['cold/pack', 'cold/bowl'] as const) expect(keysOf(id)).toContain('cold.slows')
    for (const id of ['cold/wrists', 'cold/object'] as const) {
      expect(keysOf(id)).not.toContain('cold.slows')
      expect(keysOf(id)).toContain('cold.milder')
    }
  })

  it('goes with the breath as it is, unless holding is chosen, and then on the face only', () => {
    expect(asksToHold({ exercise: 'cold/pack', options: {} })).toBe(false)
    expect(asksToHold({ exercise: 'cold/pack', options: { holds: true } })).toBe(true)
    expect(asksToHold({ exercise: 'cold/wrists', options: { holds: true } })).toBe(false)
    const hint = (options: StepOptions) => JSON.stringify(segmentsOf('cold/pack', options)[1])
    expect(hint({})).not.toContain('cold.holdIf')
    expect(hint({ holds: true })).toContain('cold.holdIf')
  })
})

describe('cold with wet hands and eyes shut', () => {
  it('goes over to a minute of rest by itself, and waits there', () => {
    expect(courseOf('cold/bowl', { handsFree: true })).toEqual(['prepare', ['cold', 30_000], ['rest', 60_000], 'rest'])
  })

  it('goes on to another contact once, and only where that was chosen before', () => {
    expect(courseOf('cold/bowl', { handsFree: true, secondContact: true })).toEqual([
      'prepare',
      ['cold', 30_000],
      ['rest', 60_000],
      ['cold', 30_000],
      ['rest', 60_000],
      'rest',
    ])
    expect(courseOf('cold/bowl', { secondContact: true })).toEqual(['prepare', ['cold', 30_000], 'rest'])
  })
})
