import { describe, expect, it } from 'vitest'
import { readyFor } from '../../../src/session/transition'
import { createKeeping } from '../../../src/stores/keeping'
import { createSessionStore } from '../../../src/stores/sessionStore'
import { fakeBox, fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'
import { memoryHistory } from '../../fakes/memoryHistory'

/** Lets everything that waits for nothing but its turn have it. */
const settled = async () => {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve()
}

const id = '00000000-0000-4000-8000-000000000000'

async function ended(keepHistory = true) {
  const devices = fakeSessionDevices()
  const memory = memoryHistory(() => keepHistory)
  const session = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: {} }), devices)
  const { history } = memory
  const more = { box: fakeBox(), text: fakeText(), wallClock: devices.wallClock, randomId: () => id }
  const keeping = createKeeping(session, 'now/breathe', { ...more, history, keepHistory: () => keepHistory })
  session.getState().send({ type: 'start' })
  session.getState().send({ type: 'said', answers: { before: 7, scale: 'number', body: ['chest'] } })
  session.getState().send({ type: 'said', answers: {}, without: ['body'] })
  devices.clock.advance(20_000)
  session.getState().send({ type: 'end' })
  await settled()
  return {
    ...memory,
    keeping,
    status: () => keeping.after.store.getState().status,
    find: async () => (await history()).getState().find(id),
  }
}

describe('what is said afterwards', () => {
  it('goes to the record, and what was taken back under way is not in it', async () => {
    const { keeping, find, status } = await ended()
    void keeping.after.say({ change: 'lower' })
    void keeping.after.say({ after: 5 })
    await settled()
    expect(await find()).toMatchObject({ before: 7, change: 'lower', after: 5 })
    expect(await find()).not.toHaveProperty('body')
    expect(status()).toBe('kept')
  })

  it('is absent once it is taken back', async () => {
    const { keeping, find } = await ended()
    void keeping.after.say({ after: 5, felt: 'yes' })
    void keeping.after.say({}, ['after'])
    await settled()
    expect(await find()).toMatchObject({ felt: 'yes' })
    expect(await find()).not.toHaveProperty('after')
  })

  it('that could not be kept is here still, and kept when it is tried once more', async () => {
    const { keeping, find, status, fail } = await ended()
    fail(true)
    void keeping.after.say({ change: 'same' })
    await settled()
    void keeping.after.say({ word: 'heavy' })
    await settled()
    expect(status()).toBe('failed')
    expect(await find()).not.toHaveProperty('change')
    expect(keeping.after.store.getState().answers).toEqual({ change: 'same', word: 'heavy' })
    fail(false)
    await keeping.after.retry()
    expect(status()).toBe('kept')
    expect(await find()).toMatchObject({ change: 'same', word: 'heavy' })
  })

  it('comes back with a record that was taken away and is kept after all', async () => {
    const { keeping, find } = await ended()
    void keeping.after.say({ change: 'lower', word: 'quieter' })
    await settled()
    await keeping.dontKeep()
    expect(await find()).toBeUndefined()
    void keeping.after.say({ felt: 'bit' })
    await settled()
    await keeping.keep()
    await settled()
    expect(await find()).toMatchObject({ before: 7, change: 'lower', word: 'quieter', felt: 'bit' })
  })

  it('is kept nowhere where no history is kept', async () => {
    const { keeping, find, records, status } = await ended(false)
    void keeping.after.say({ change: 'lower' })
    await settled()
    expect(status()).toBe('notKept')
    expect(await find()).toBeUndefined()
    expect(records()).toEqual([])
  })
})
