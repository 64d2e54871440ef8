import { describe, expect, it } from 'vitest'
import { createPaceStore } from '../../../src/stores/paceStore'
import { fakeText } from '../../fakes/fakeDevices'

describe("a person's comfortable pace", () => {
  it('outlives the page, and so does a search that is under way', () => {
    const text = fakeText()
    createPaceStore(text).getState().tried('one', { perMinute: 6.5, felt: 'effort' })
    const later = createPaceStore(text).getState()
    later.tried('one', { perMinute: 5, felt: 'easy' })
    later.found('one')
    expect(createPaceStore(text).getState()).toMatchObject({ perMinute: 5, kept: true })
    expect(createPaceStore(text).getState().triedIn('one')).toHaveLength(2)
  })

  it('is not mixed from two searches', () => {
    const store = createPaceStore(fakeText())
    store.getState().tried('one', { perMinute: 5, felt: 'easy' })
    store.getState().tried('two', { perMinute: 6, felt: 'allRight' })
    store.getState().found('two')
    expect(store.getState().perMinute).toBe(6)
    expect(store.getState().triedIn('one')).toEqual([])
  })

  it('stays as it was where a new search came to none', () => {
    const store = createPaceStore(fakeText({ 'holdspace.pace': '{"version":1,"perMinute":5.5}' }))
    store.getState().tried('two', { perMinute: 6, felt: 'effort' })
    store.getState().found('two')
    expect(store.getState().perMinute).toBe(5.5)
  })

  it('holds until the page closes where the device keeps nothing, and text that is no JSON is none', () => {
    const store = createPaceStore({ ...fakeText({ 'holdspace.pace': '{"perMinute":' }), write: () => false })
    expect(store.getState().perMinute).toBeUndefined()
    store.getState().tried('one', { perMinute: 6, felt: 'easy' })
    store.getState().found('one')
    expect(store.getState()).toMatchObject({ perMinute: 6, kept: false })
  })
})
