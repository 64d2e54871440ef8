import { describe, expect, it } from 'vitest'
import { asksToHold } from '../../../src/exercises/asksToHold'
import { parseMade, planOfMade } from '../../../src/exercises/made'
import { planFromMade } from '../../../src/exercises/madePlan'

const made = (steps: readonly object[], more: object = {}) => {
  const plan = parseMade({ kind: 'plan', version: 1, name: 'Ours', steps, ...more })
  return plan?.kind === 'plan' ? plan : undefined
}
const box = { exercise: 'breathe/box', options: {} }

describe('a plan that a person made', () => {
  it('leaves the breath alone after movement, and asks for no hold there', () => {
    const plan = made([{ exercise: 'move/march', options: { minutes: 1 } }, box])

    const [, breath] = plan ? planFromMade(plan).steps : []

    expect(breath?.options.unpacedFirstMs).toBe(30_000)
    expect(breath && asksToHold(breath)).toBe(false)
  })

  it.each([
    ['no steps', made([])],
    ['thirteen steps', made(Array.from({ length: 13 }, () => box))],
    ['an exercise that is not here', made([{ exercise: 'cold/ice-bath', options: {} }])],
    ['two hours', made([{ exercise: 'breathe/ext46', options: { minutes: 120 } }])],
    ['minutes that never end', made([{ exercise: 'breathe/ext46', options: { minutes: Infinity } }])],
    ['holds put into cold', made([{ exercise: 'cold/bowl', options: { holds: true } }])],
    ['cold once more, chosen by another', made([{ exercise: 'cold/bowl', options: { secondContact: true } }])],
    ['an effort that is not gentle, by order', made([{ exercise: 'move/jacks', options: { gentle: false } }])],
    ['cautions of its own', made([{ ...box, cautions: [] }])],
    ['a later version', made([box], { version: 2 })],
  ])('is refused with %s', (_, plan) => expect(plan).toBeUndefined())

  it('has a name of at most forty characters, with nothing unseen in it', () => {
    const plan = made([box], { name: ` For\u202E \u0000 you ${'x'.repeat(80)}` })
    expect(plan?.name).toBe(`For you ${'x'.repeat(32)}`)
  })
})

describe('a pattern that a person made', () => {
  it('is breathed within the bounds: no hold in a breath of under six seconds', () => {
    const own = { in: 2, hold: 9, out: 2, holdOut: 9 }
    const pattern = parseMade({ kind: 'pattern', version: 1, name: '', own })
    expect(pattern && planOfMade(pattern, 'en').steps[0]?.options.own).toEqual({ in: 2, hold: 0, out: 2, holdOut: 0 })
  })
})
