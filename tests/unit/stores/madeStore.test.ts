import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostKept, parseKeptMade, type Kept } from '../../../src/exercises/keptMade'
import { createMadeStore } from '../../../src/stores/madeStore'
import { fakeText } from '../../fakes/fakeDevices'
import { madePlans } from '../exercises/madePlans'

const name = 'holdspace.made'
const idOf = (n: number) => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`
const box = { exercise: 'breathe/box', options: {} } as const
const plan: Kept = { id: idOf(1), made: { kind: 'plan', version: 1, name: 'Ours', steps: [box] } }
const pattern: Kept = {
  id: idOf(2),
  shared: true,
  made: { kind: 'pattern', version: 1, name: 'Slow', own: { in: 4, hold: 0, out: 8, holdOut: 0 } },
}
const listed = (...list: unknown[]) => ({ version: 1, list })

describe('what a person makes and keeps', () => {
  it('is there again on another day', () => {
    const text = fakeText()
    const store = createMadeStore(text)
    store.getState().keep(plan)
    store.getState().keep(pattern)
    expect(createMadeStore(text).getState().kept).toEqual([plan, pattern])
  })

  it('is there again whatever plan it is', () => {
    fc.assert(
      fc.property(madePlans, (made) => {
        const text = fakeText()
        createMadeStore(text)
          .getState()
          .keep({ id: idOf(3), made })
        expect(createMadeStore(text).getState().kept).toEqual([{ id: idOf(3), made }])
      }),
    )
  })

  it('stands where it stood when it is changed, or taken away and put back', () => {
    const store = createMadeStore(fakeText())
    const { keep, remove, putBack } = store.getState()
    for (const each of [plan, pattern]) keep(each)
    keep({ ...plan, made: { ...pattern.made, name: 'Changed' } })
    remove(plan.id)
    expect(store.getState().kept).toEqual([pattern])
    putBack(plan, 0)
    expect(store.getState().kept).toEqual([plan, pattern])
  })

  it('goes on in this page where the browser keeps nothing', () => {
    const store = createMadeStore({ ...fakeText(), read: () => undefined, write: () => false })
    store.getState().keep(plan)
    store.getState().keep(pattern)
    expect(store.getState()).toMatchObject({ kept: [plan, pattern], saved: false })
  })

  it('keeps what another tab has kept meanwhile', () => {
    const text = fakeText()
    const [here, there] = [createMadeStore(text), createMadeStore(text)]
    there.getState().keep(pattern)
    here.getState().keep(plan)
    expect(createMadeStore(text).getState().kept).toEqual([pattern, plan])
  })

  it('has an end to its room, and says so', () => {
    const store = createMadeStore(fakeText())
    const kept = Array.from({ length: mostKept + 1 }, (_, n) => store.getState().keep({ ...plan, id: idOf(n) }))
    expect(kept.at(-2)).toBe(true)
    expect(kept.at(-1)).toBe(false)
    expect(store.getState().keep({ ...plan, id: idOf(0) })).toBe(true) // a change needs no more room
  })

  it.each([
    ['a step that is damaged', { ...plan.made, steps: [{ exercise: 'cold/lake', options: {} }, box] }, plan.made],
    ['a name that is none', { ...plan.made, name: 7 }, { ...plan.made, name: '' }],
    ['a suggestion that is unknown', { ...plan.made, without: ['sun'] }, plan.made],
    ['a field that is unknown', { ...pattern.made, colour: 'red' }, pattern.made],
  ])('loses no more than %s', (_, damaged, sound) => {
    const { kept } = parseKeptMade(listed({ id: idOf(4), made: damaged }, pattern))
    expect(kept).toEqual([{ id: idOf(4), made: sound }, pattern])
  })

  it('is written back as it stood where it cannot be read', () => {
    const odd = { id: idOf(5), made: { kind: 'dance', version: 9 } }
    const text = fakeText({ [name]: JSON.stringify(listed(odd, plan)) })
    const store = createMadeStore(text)
    expect(store.getState().kept).toEqual([plan])
    store.getState().keep(pattern)
    expect(JSON.parse(text.read(name) ?? '')).toEqual(listed(plan, pattern, odd))
  })

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        for (const each of [anything, json, listed(json), listed({ id: idOf(6), made: json })]) parseKeptMade(each)
      }),
    )
  })
})
