import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseInterrupted, written } from '../../../src/session/interrupted'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { lockWorld } from '../../files/lockWorld'
import { unsealed } from '../history/arbitraries'

const secret = 'gravel lantern mostly'
const [sample] = fc.sample(unsealed, { numRuns: 1, seed: 5 })
if (!sample) throw new Error('no sample')
const night = { ...sample, before: 9, word: 'quinceword', note: 'zephyrnote' }
const morning = { ...night, id: '5c6f9d1e-0b5c-4e0a-9d5f-2f6a0d3f8f11', note: 'marrownote' }
const marks = /quinceword|zephyrnote|marrownote|"before"/

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const onDisk = async () => JSON.stringify([await storage.rows('records'), await storage.rows('events')])

describe('a lock', () => {
  it('seals what was kept before and what is kept after, in both copies, and opens it again', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    expect(await onDisk()).toMatch(marks)
    expect(await world.lock.store.getState().setUp(secret)).toBe(true)
    await world.history.getState().keep(morning)
    await world.history.getState().answer(night.id, { note: 'zephyrnote again' })
    expect(await onDisk()).not.toMatch(marks)
    expect(world.copied.join()).not.toMatch(marks)

    const later = lockWorld(world.text)
    await later.lock.store.getState().look()
    expect(later.lock.store.getState().status).toBe('locked')
    await later.history.getState().load()
    expect(later.history.getState()).toMatchObject({ records: [], unreadable: 0 })
    expect(await later.lock.store.getState().open('another one entirely')).toBe(false)
    expect(await later.lock.store.getState().open(secret)).toBe(true)
    await later.history.getState().load()
    const words = later.history.getState().records.map(({ note }) => note)
    expect(new Set(words)).toEqual(new Set(['marrownote', 'zephyrnote again']))
  })

  it('keeps what ends while it is locked, and what is said of it then', async () => {
    const world = lockWorld()
    await world.lock.store.getState().setUp(secret)
    world.lock.store.getState().lock()
    expect(await world.history.getState().keep(night)).toMatchObject({ value: 'kept' })
    world.lock.store.getState().lock() // what was in memory is forgotten
    expect(world.history.getState().records).toEqual([])
    expect(await world.history.getState().answer(night.id, { word: 'said while locked' })).toMatchObject({
      value: 'kept',
    })
    expect(await onDisk()).not.toMatch(/said while locked/)
    await world.lock.store.getState().open(secret)
    await world.history.getState().load()
    expect(world.history.getState().records).toMatchObject([{ word: 'said while locked', note: 'zephyrnote' }])
  })

  it('locks by itself, after a while without use or as soon as nobody sees the page', async () => {
    const world = lockWorld()
    const { setUp, used } = world.lock.store.getState()
    await setUp(secret)
    world.timer.advance(4 * 60_000)
    used()
    world.timer.advance(4 * 60_000)
    expect(world.lock.store.getState().status).toBe('open')
    world.timer.advance(60_000)
    expect(world.lock.store.getState().status).toBe('locked')

    const hiding = lockWorld(world.text, 0)
    await hiding.lock.store.getState().open(secret)
    hiding.page.hide(true)
    expect(hiding.lock.store.getState().status).toBe('locked')
  })

  it('opens with a new passphrase once that was changed, and with the old one no more', async () => {
    const { store } = lockWorld().lock
    await store.getState().setUp(secret)
    expect(await store.getState().change('not that one', 'a new passphrase')).toBe(false)
    expect(await store.getState().change(secret, 'a new passphrase')).toBe(true)
    store.getState().lock()
    expect(await store.getState().open(secret)).toBe(false)
    expect(await store.getState().open('a new passphrase')).toBe(true)
  })

  it('taken off, leaves everything as it was', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    const before = await storage.rows('records')
    await world.lock.store.getState().setUp(secret)
    expect(await world.lock.store.getState().takeOff('not that one')).toBe(false)
    expect(await world.lock.store.getState().takeOff(secret)).toBe(true)
    expect(await storage.rows('records')).toEqual(before)
    expect(world.text.read('holdspace.lock')).toBeUndefined()
  })

  it('is there still where one of the two places has lost it', async () => {
    const world = lockWorld()
    await world.lock.store.getState().setUp(secret)
    world.text.remove('holdspace.lock')
    const later = lockWorld(world.text)
    expect(await later.lock.store.getState().open(secret)).toBe(true)
    expect(later.text.read('holdspace.lock')).toBeDefined()
  })

  it('keeps ratings out of what is under way, and gives them to its record', async () => {
    const world = lockWorld()
    await world.lock.store.getState().setUp(secret)
    world.lock.store.getState().lock()
    const journal = {
      version: 1,
      plan: { id: 'breathe/box', steps: [{ exercise: 'breathe/box', options: {} }] },
      events: [
        { type: 'start', atMs: 0 },
        { type: 'said', answers: { before: 8, word: 'quinceword' }, atMs: 10 },
      ],
    } as const
    const { id, offsetMinutes, zone } = night
    const about = { id, from: 'now', startedAtMs: 1_000, offsetMinutes, zone, lastSeenMs: 20, lastSeenAtMs: 1_020 }
    expect(await world.box.put(id, written({ ...about, journal }))).toBe(true)
    const stored = (await world.box.all()).get(id)
    expect(JSON.stringify(stored)).not.toMatch(marks)
    const found = parseInterrupted(stored)
    expect(found?.journal.events).toEqual([{ type: 'start', atMs: 0 }])

    const { before: _, word: __, ...record } = night
    await world.history.getState().keep(record)
    for (const row of found?.said ?? []) await world.history.getState().addSealed(row)
    await world.lock.store.getState().open(secret)
    await world.history.getState().load()
    expect(world.history.getState().records).toMatchObject([{ before: 8, word: 'quinceword' }])
  })
})
