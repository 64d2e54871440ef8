import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf, instantOf } from '../../../src/history/day'
import { createLookingBack, type LookingBack } from '../../../src/stores/lookingBack'
import { fakeTabs } from '../../fakes/fakeHistory'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from '../../screens/past/history'
import { lastNight } from '../../screens/past/records'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const startMs = Date.UTC(2026, 10, 1, 12)
const digest = '0'.repeat(64)

/** One session every six hours, back into the past. */
const session = (at: number) => {
  const startedMs = startMs - at * 6 * 3_600_000
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  return { ...lastNight, id, startedAt: instantOf(startedMs), day: dayOf(startedMs, 60), digest }
}

async function shelved(count: number, change: (at: number) => object = () => ({})) {
  const history = historyWith()
  await history.getState().page({ count: 1 }) // makes the stores
  for (let at = 0; at < count; at++) await storage.putRow('records', { ...session(at), ...change(at) })
  return history
}

const shown = (list: LookingBack) => list.getState().parts.flatMap(({ records }) => records.map(({ id }) => id))
const ids = (count: number) => Array.from({ length: count }, (_, at) => session(at).id)

describe('the list of Looking back', () => {
  it('begins with the newest and goes on to the oldest, each once', async () => {
    const list = createLookingBack(await shelved(60))
    await list.getState().again()
    expect(shown(list)).toEqual(ids(24))
    expect(list.getState().status).toBe('more')
    await list.getState().more()
    expect(shown(list)).toEqual(ids(60))
    expect(list.getState().status).toBe('all')
  })

  it('leaves each day as it is that is shown already, so that only what is new is drawn', async () => {
    const list = createLookingBack(await shelved(60))
    await list.getState().again()
    const before = list.getState().parts
    await list.getState().more()
    const after = list.getState().parts
    expect(after.length).toBeGreaterThan(before.length)
    for (const [at, part] of before.slice(0, -1).entries()) expect(after[at]).toBe(part)
  })

  it('looks through all of it for a word', async () => {
    const list = createLookingBack(await shelved(300, (at) => (at % 290 === 3 ? { note: 'by the sea' } : {})))
    await list.getState().look({ word: 'SEA' })
    expect(shown(list)).toEqual([session(3).id, session(293).id])
    expect(list.getState().status).toBe('all')
  })

  it('has the sessions of one local day, and no other', async () => {
    const list = createLookingBack(await shelved(40))
    const { day } = session(20)
    await list.getState().look({ day })
    expect(shown(list)).toEqual(
      Array.from({ length: 40 }, (_, at) => session(at))
        .filter((each) => each.day === day)
        .map(({ id }) => id),
    )
    expect(shown(list).length).toBeGreaterThan(2)
  })

  it('shows only what was looked for last', async () => {
    const list = createLookingBack(await shelved(300, (at) => ({ note: at % 2 ? 'odd' : 'even' })))
    const first = list.getState().look({ word: 'odd' })
    await list.getState().look({ word: 'even' })
    await first
    expect(list.getState().parts.flatMap(({ records }) => records.map(({ note }) => note))).not.toContain('odd')
  })

  it('keeps its place when something is said, and follows what another tab does', async () => {
    const tab = fakeTabs()
    const history = historyWith({ otherTabs: tab() })
    await history.getState().page({ count: 1 })
    for (let at = 0; at < 60; at++) await storage.putRow('records', session(at))
    const list = createLookingBack(history)
    await list.getState().again()
    await list.getState().more()
    await historyWith({ otherTabs: tab() }).getState().answer(session(50).id, { note: 'later' })
    await vi.waitFor(() => expect(list.getState().parts.flatMap((part) => part.records)[50]?.note).toBe('later'))
    await historyWith({ otherTabs: tab() }).getState().forget(session(0).id)
    await vi.waitFor(() => expect(shown(list)).toEqual(ids(60).slice(1)))
  })

  it('shows what could be neither kept nor read, until it can', async () => {
    const history = await shelved(3)
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'transaction')
    const { digest: _, ...ended } = session(-1)
    expect(await history.getState().keep({ ...ended, id: session(7).id })).toMatchObject({ ok: false })
    const list = createLookingBack(history)
    await list.getState().again()
    expect(list.getState().status).toBe('failed')
    expect(shown(list)).toEqual([session(7).id])
    storage.mend()
    await history.getState().retry()
    await vi.waitFor(() => expect(shown(list)).toEqual([session(7).id, ...ids(3)]))
  })

  it('says that it could not be read, and reads when asked once more', async () => {
    const list = createLookingBack(await shelved(3))
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'transaction')
    await list.getState().again()
    expect(list.getState().status).toBe('failed')
    storage.mend()
    await list.getState().again()
    expect(shown(list)).toEqual(ids(3))
  })
})

describe('what was taken away', () => {
  it('comes back whole, with what was said about it', async () => {
    const history = await shelved(2)
    const { id } = session(1)
    await history.getState().answer(id, { note: 'mine' })
    const before = [await storage.rows('records'), await storage.rows('events')]
    const removed = await history.getState().remove(id)
    expect([await storage.rows('records'), await storage.rows('events')]).toMatchObject([{ length: 1 }, []])
    if (!removed.ok) throw new Error('not removed')
    expect(await history.getState().putBack(removed.value)).toMatchObject({ ok: true })
    expect([await storage.rows('records'), await storage.rows('events')]).toEqual(before)
  })

  it('comes back into sight where the device does not take it', async () => {
    const history = await shelved(1)
    const { id } = session(0)
    await history.getState().answer(id, { note: 'mine' })
    const removed = await history.getState().remove(id)
    storage.fail({ kind: 'full', atCommit: true }, 'transaction')
    if (!removed.ok) throw new Error('not removed')
    expect(await history.getState().putBack(removed.value)).toMatchObject({ ok: false })
    expect(history.getState().find(id)).toMatchObject({ id, note: 'mine' })
    await history.getState().retry()
    expect(await storage.rows('records')).toMatchObject([{ id, note: 'mine' }])
  })
})
