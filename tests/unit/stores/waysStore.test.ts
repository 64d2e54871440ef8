import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWays } from '../../../src/exercises/ways'
import { planOf } from '../../../src/exercises/plan'
import { ready } from '../../../src/session/session'
import { createLimitsStore } from '../../../src/stores/limitsStore'
import { createSessionStore } from '../../../src/stores/sessionStore'
import { watchBody } from '../../../src/stores/watchBody'
import { createWaysStore } from '../../../src/stores/waysStore'
import { fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'

describe('how a person does things', () => {
  it('is kept for the next time, and what was for once is not', () => {
    const text = fakeText()
    createWaysStore(text).getState().keep({ cueWord: 'sea', minutes: 7, gentle: true })
    createWaysStore(text).getState().keep({ position: 'lying' })
    expect(createWaysStore(text).getState().ways).toEqual({ cueWord: 'sea', position: 'lying' })
  })

  it.each([
    ['nothing', undefined, {}],
    ['a text', 'x', {}],
    [
      'one damaged field',
      { cueWord: 5, leftOut: ['hands'], position: 'lying' },
      { leftOut: ['hands'], position: 'lying' },
    ],
    ['a part nobody has', { leftOut: ['wings'], deaf: true }, { deaf: true }],
  ])('is read from %s field by field', (_, stored, ways) => {
    expect(parseWays(stored)).toEqual(ways)
  })

  it('is read from anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void parseWays(stored)))
  })
})

describe('a part of the body left out on the spot', () => {
  const muscles = (exercise: 'muscle/4' | 'muscle/whole') => {
    const devices = fakeSessionDevices()
    const text = fakeText()
    const store = createSessionStore(ready(planOf({ exercise, options: {} })), devices)
    const ways = createWaysStore(text)
    watchBody(store, { limits: createLimitsStore(text, devices.wallClock), ways, wallClock: devices.wallClock })
    store.getState().begin()
    return { ...devices, store, ways: () => ways.getState().ways }
  }

  it('is left out the next time as well', () => {
    const { clock, store, ways } = muscles('muscle/4')
    clock.advance(26_000)
    store.getState().send({ type: 'next' })
    expect(ways()).toEqual({ leftOut: ['face'] })
  })

  it('is not one that was skipped by leaving the whole exercise', () => {
    const { store, ways } = muscles('muscle/4')
    store.getState().send({ type: 'skip' })
    expect(ways()).toEqual({})
  })

  it('is never all of it', () => {
    const { store, ways } = muscles('muscle/whole')
    store.getState().send({ type: 'next' })
    expect(ways()).toEqual({})
  })
})
