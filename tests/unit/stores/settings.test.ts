import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, parseSettings } from '../../../src/stores/settings'
import { createSettingsStore } from '../../../src/stores/settingsStore'
import { fakeText } from '../../fakes/fakeDevices'

const name = 'holdspace.settings'

describe('settings', () => {
  it('one damaged field does not cost the others, and it is said', () => {
    const { settings, repaired } = parseSettings({ version: 1, theme: 'day', size: 9, numbers: true })
    expect(settings).toEqual({ ...defaultSettings, theme: 'day', numbers: true })
    expect(repaired).toBe(true)
  })

  it('never kept before are as they were at first, and nothing is said', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, repaired: false })
  })

  it('come out whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(parseSettings(stored).settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted())
      }),
      { numRuns: 2_000 },
    )
  })

  it('a change is there at once, and again after a reload', () => {
    const text = fakeText()
    createSettingsStore(text).getState().change({ theme: 'day', size: 3 })
    expect(createSettingsStore(text).getState()).toMatchObject({ theme: 'day', size: 3, kept: true })
  })

  it('text that is no JSON is repaired, and a device that keeps nothing is told of', () => {
    expect(createSettingsStore(fakeText({ [name]: '{"theme":' })).getState()).toMatchObject({ repaired: true })
    const refusing = createSettingsStore({ ...fakeText(), write: () => false })
    refusing.getState().change({ numbers: true })
    expect(refusing.getState()).toMatchObject({ numbers: true, kept: false })
  })
})
