import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeHands } from '../../fakes/fakeDevices'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { lockWorld } from '../../files/lockWorld'
import { unsealed } from '../history/arbitraries'

const [sample] = fc.sample(unsealed, { numRuns: 1, seed: 5 })
if (!sample) throw new Error('no sample')
const { note: _, word: __, ...night } = sample

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

type World = ReturnType<typeof lockWorld>

/** One key after another, so far apart, and the last of them so long ago. */
async function type(world: World, text: string, { apartMs = 120, agoMs = 1_000 } = {}) {
  for (let length = 1; length <= text.length; length++) {
    world.history.getState().hold(night.id, { note: text.slice(0, length) })
    world.timer.advance(apartMs)
  }
  world.timer.advance(agoMs - apartMs)
  await onPaper(world)
}

/** What lies in the box once all that was begun is written. */
async function onPaper({ history, bare }: World) {
  await history.getState().takeInDrafts() // in its turn, after all that was begun; what is in hand it leaves alone
  return JSON.stringify([...(await bare.all())])
}

/** The page is killed, and opened again. */
async function opened(before: World) {
  const world = lockWorld(before.text)
  await world.lock.store.getState().look()
  await world.history.getState().takeInDrafts()
  await world.history.getState().load()
  return world
}

/** A tab in which something is being written, and one beside it that has looked for what was left behind. */
async function twoTabs() {
  const tabs = fakeHands()
  const [mine, other] = [tabs(), tabs()]
  const world = lockWorld(undefined, 5, mine)
  await world.history.getState().keep(night)
  await type(world, 'Rain')
  const beside = lockWorld(world.text, 5, other)
  await beside.history.getState().takeInDrafts()
  return { mine, world, beside }
}

const note = ({ history }: World) => history.getState().find(night.id)?.note

describe('what is being written', () => {
  it('is there after a kill one second after the last key', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    await type(world, 'Rain, and then tea.')
    expect(note(await opened(world))).toBe('Rain, and then tea.')
  })

  it('is written over as it goes: not at each key, and never into the history', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    let puts = 0
    const advance = world.timer.advance.bind(world.timer)
    const seen = new Set<string>()
    for (let key = 1; key <= 40; key++) {
      world.history.getState().hold(night.id, { note: 'x'.repeat(key) })
      advance(100)
      const there = await onPaper(world)
      if (there !== '[]' && !seen.has(there)) puts++
      seen.add(there)
    }
    expect(puts).toBeGreaterThanOrEqual(4)
    expect(puts).toBeLessThanOrEqual(8)
    expect(await storage.rows('events')).toEqual([])
  })

  it('is gone from where it was held once it is given in, and is said once', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    await type(world, 'Rain')
    await world.history.getState().answer(night.id, { note: 'Rain.' })
    expect(await onPaper(world)).toBe('[]')
    await opened(world)
    expect(await storage.rows('events')).toHaveLength(1)
  })

  it('says nothing twice where the page was killed between the two', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    await type(world, 'Rain')
    const held = [...(await world.bare.all())]
    await world.history.getState().answer(night.id, { note: 'Rain, given in.' })
    for (const [name, row] of held) await world.bare.put(name, row)
    expect(note(await opened(world))).toBe('Rain, given in.')
    expect(await storage.rows('events')).toHaveLength(1)
  })

  it.each(['let go', 'taken away with its session'])('is not there again once it was %s', async (how) => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    await type(world, 'Rain')
    if (how === 'let go') world.history.getState().letGo(night.id)
    else await world.history.getState().forget(night.id)
    expect(await onPaper(world)).toBe('[]')
    expect(note(await opened(world))).toBeUndefined()
  })

  it('in another tab is left to that tab, until it goes', async () => {
    const { mine, beside } = await twoTabs()
    expect(await storage.rows('events')).toEqual([])
    mine.kill()
    await beside.history.getState().load() // in its turn, after what the other tab left
    await vi.waitFor(() => expect(note(beside)).toBe('Rain'))
    expect(await storage.rows('events')).toHaveLength(1)
  })

  it('in another tab that gives it in itself is said once', async () => {
    const { world, beside } = await twoTabs()
    await world.history.getState().answer(night.id, { note: 'Rain.' })
    await beside.history.getState().takeInDrafts()
    expect(await storage.rows('events')).toHaveLength(1)
    expect(note(await opened(beside))).toBe('Rain.')
  })

  it('lies sealed behind a lock, and is taken in while it is locked', async () => {
    const world = lockWorld()
    await world.history.getState().keep(night)
    await world.lock.store.getState().setUp('gravel lantern mostly')
    await type(world, 'quinceword')
    expect(await onPaper(world)).not.toContain('quinceword')
    const later = await opened(world)
    expect(await onPaper(later)).not.toContain('draft/')
    await later.lock.store.getState().open('gravel lantern mostly')
    await later.history.getState().load()
    expect(note(later)).toBe('quinceword')
  })
})
