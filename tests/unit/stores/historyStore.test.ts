import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../../../src/device/database'
import { patienceMs } from '../../../src/device/connection'
import { browserDigest } from '../../../src/device/digest'
import { browserRandomId } from '../../../src/device/randomId'
import { canonical } from '../../../src/history/canonical'
import { parseRecord, type UnsealedRecord } from '../../../src/history/record'
import type { HistoryDevices } from '../../../src/stores/historyState'
import { createHistoryStore } from '../../../src/stores/historyStore'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeFiles, fakeTabs, fakeWallClock } from '../../fakes/fakeHistory'
import { fakeStorage, type FakeStorage, type Fault } from '../../fakes/fakeStorage'
import { unsealed } from '../history/arbitraries'

const [oldest, middle, newest] = fc
  .sample(unsealed, { numRuns: 3, seed: 17 })
  .map(({ note: _, after: __, ...record }, at) => ({ ...record, startedAt: `2026-11-1${at}T20:00:00.000Z` }))
if (!oldest || !middle || !newest) throw new Error('no samples')

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

function shelf(world: Partial<HistoryDevices> = {}) {
  return createHistoryStore({
    database: createDatabase({ timer: fakeClock() }),
    digest: browserDigest,
    randomId: browserRandomId,
    otherTabs: fakeTabs()(),
    wallClock: fakeWallClock('2026-11-20T23:30:00.000Z'),
    files: fakeFiles(),
    keepHistory: () => true,
    ...world,
  })
}

const settled = async () => {
  for (let turn = 0; turn < 30; turn++) await new Promise(setImmediate)
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('what was done', () => {
  it('is there after a reload, newest first', async () => {
    const history = shelf()
    for (const record of [middle, newest, oldest]) {
      expect(await history.getState().keep(record)).toEqual({ ok: true, value: 'kept' })
    }
    const later = shelf()
    await later.getState().load()
    expect(later.getState().status).toBe('open')
    expect(idsOf(later.getState().records)).toEqual(idsOf([newest, middle, oldest]))
    expect(later.getState().records).toEqual(history.getState().records)
  })

  it('carries a digest of its content', async () => {
    await shelf().getState().keep(oldest)
    const [row] = await storage.rows('records')
    const read = parseRecord(row)
    expect(read.ok && read.value.digest).toBe(await browserDigest(canonical(oldest)))
  })

  it('is nowhere, where no history is kept', async () => {
    const history = shelf({ keepHistory: () => false })
    expect(await history.getState().keep(oldest)).toEqual({ ok: true, value: 'notKept' })
    expect(history.getState()).toMatchObject({ records: [], unsaved: [] })
    expect(storage.opened()).toBe(0)
  })

  it('leaves nothing behind when it is not to be kept, asked while it is being kept', async () => {
    const history = shelf()
    const keeping = history.getState().keep(oldest)
    const forgetting = history.getState().forget(oldest.id)
    expect(await keeping).toMatchObject({ ok: true })
    expect(await forgetting).toEqual({ ok: true, value: 'removed' })
    expect(history.getState()).toMatchObject({ records: [], unsaved: [] })
    expect(history.getState().find(oldest.id)).toBeUndefined()
    expect(await storage.rows('records')).toEqual([])
  })

  it('can be kept after all', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    await history.getState().forget(oldest.id)
    await history.getState().keep(oldest)
    expect(await storage.rows('records')).toHaveLength(1)
  })
})

describe('a save that does not work', () => {
  it('leaves the session in sight and to be taken out, and works when tried again', async () => {
    const files = fakeFiles()
    const history = shelf({ files })
    await history.getState().keep(oldest)
    storage.fail({ kind: 'full', atCommit: true }, 'transaction')
    const kept = await history.getState().keep(newest)
    expect(kept).toMatchObject({ ok: false, problem: { type: 'recordNotSaved', reason: 'full' } })
    expect(history.getState()).toMatchObject({ unsaved: [newest], problem: { reason: 'full' } })
    expect(history.getState().find(newest.id)).toEqual(newest)

    history.getState().takeOut(newest.id)
    expect(JSON.parse(files.saved[0]?.text ?? '')).toMatchObject({ records: [newest] })

    await history.getState().retry()
    expect(history.getState()).toMatchObject({ unsaved: [], problem: undefined })
    expect(await storage.rows('records')).toHaveLength(2)
  })

  it('is made good by the next one that does', async () => {
    const history = shelf()
    storage.fail({ kind: 'full', atCommit: false }, 'transaction')
    await history.getState().keep(oldest)
    expect(await history.getState().keep(newest)).toMatchObject({ ok: true })
    expect(history.getState().unsaved).toEqual([])
    expect(await storage.rows('records')).toHaveLength(2)
  })

  it('is no trouble where the session was not to be kept', async () => {
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'open')
    const history = shelf()
    await history.getState().keep(oldest)
    expect(await history.getState().forget(oldest.id)).toEqual({ ok: true, value: 'removed' })
    expect(history.getState().unsaved).toEqual([])
  })

  it('is a digest that could not be made, too', async () => {
    const history = shelf({ digest: () => Promise.reject(new Error('no hashing here')) })
    expect(await history.getState().keep(oldest)).toMatchObject({ ok: false, problem: { reason: 'unknown' } })
    expect(history.getState().unsaved).toEqual([oldest])
  })

  it('holds nothing up for longer than the browser is waited for', async () => {
    const clock = fakeClock()
    const history = shelf({ database: createDatabase({ timer: clock }) })
    storage.fail({ kind: 'hangs' }, 'open')
    const keeping = history.getState().keep(oldest)
    while (!storage.struck()) await settled()
    clock.advance(patienceMs)
    expect(await keeping).toMatchObject({ ok: false })
    expect(await history.getState().keep(newest)).toMatchObject({ ok: true })
  })
})

describe('what cannot be read', () => {
  it('stays where it is, and is there to be taken along', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    const strange = { id: 'from another time', version: 9 }
    await storage.putRow('records', strange)

    await history.getState().load()
    expect(history.getState()).toMatchObject({ status: 'open', unreadable: 1, records: { length: 1 } })
    expect(await history.getState().rest()).toMatchObject({ value: { records: [strange] } })
    expect(await storage.rows('records')).toHaveLength(2)
  })

  it('is said, what was read before stays in sight, and trying again is enough', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    await history.getState().load()
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'getAll')
    await history.getState().load()
    expect(history.getState()).toMatchObject({ status: 'failed', records: [{ id: oldest.id }] })
    storage.mend()
    await history.getState().retry()
    expect(history.getState().status).toBe('open')
  })
})

describe('another tab', () => {
  it('shows what was kept here, and forgets what was forgotten here', async () => {
    const tab = fakeTabs()
    const [here, there] = [shelf({ otherTabs: tab() }), shelf({ otherTabs: tab() })]
    await there.getState().load()
    await here.getState().keep(oldest)
    await settled()
    expect(idsOf(there.getState().records)).toEqual([oldest.id])
    await here.getState().forget(oldest.id)
    await settled()
    expect(there.getState().records).toEqual([])
  })

  it('that never looked back opens no database for it', async () => {
    const tab = fakeTabs()
    const here = shelf({ otherTabs: tab() })
    shelf({ otherTabs: tab() })
    await here.getState().keep(oldest)
    await settled()
    expect(storage.opened()).toBe(1)
  })
})

describe('what is said afterwards', () => {
  it('is kept beside the record, not in its place', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    const [row] = await storage.rows('records')
    expect(await history.getState().answer(oldest.id, { after: 4, note: 'rain' })).toEqual({ ok: true, value: 'kept' })
    await history.getState().answer(oldest.id, { after: 3 }, ['note'])
    expect(await storage.rows('records')).toEqual([row])
    expect(await storage.rows('events')).toHaveLength(2)

    const later = shelf()
    await later.getState().load()
    expect(later.getState().find(oldest.id)).toMatchObject({ after: 3 })
    expect(later.getState().find(oldest.id)).not.toHaveProperty('note')
  })

  it('goes with the session', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    await history.getState().answer(oldest.id, { note: 'rain' })
    await history.getState().forget(oldest.id)
    expect(await storage.rows('events')).toEqual([])
  })

  it('is joined to a session that could not be kept yet', async () => {
    const history = shelf()
    storage.failAlways({ kind: 'full', atCommit: true }, 'transaction')
    await history.getState().keep(oldest)
    expect(await history.getState().answer(oldest.id, { after: 4 })).toMatchObject({ ok: false })
    storage.mend()
    await history.getState().retry()
    expect(await storage.rows('records')).toMatchObject([{ id: oldest.id, after: 4 }])
  })

  it('is nowhere, where the session is nowhere', async () => {
    const history = shelf({ keepHistory: () => false })
    await history.getState().keep(oldest)
    expect(await history.getState().answer(oldest.id, { note: 'rain' })).toEqual({ ok: true, value: 'notKept' })
    expect(storage.opened()).toBe(0)
  })

  it('is refused where no record could hold it', async () => {
    const history = shelf()
    await history.getState().keep(oldest)
    expect(await history.getState().answer(oldest.id, { after: 11 })).toMatchObject({ ok: false })
    expect(await storage.rows('events')).toEqual([])
  })
})

describe('a fault at any one call', () => {
  const names = ['UnknownError', 'InvalidStateError', 'AbortError', 'QuotaExceededError', 'DataError', 'TimeoutError']
  const faults: readonly (readonly [string, Fault, 'any' | 'transaction'])[] = [
    ...names.map((name) => [name, { kind: 'throws', name }, 'any'] as const),
    ['a lost connection', { kind: 'lost' }, 'transaction'],
    ['a full device, at once', { kind: 'full', atCommit: false }, 'transaction'],
    ['a full device, at the commit', { kind: 'full', atCommit: true }, 'transaction'],
  ]

  it.each(faults)('loses nothing and is never silent: %s', async (_, fault, call) => {
    let met = 0
    for (let nth = 1; ; nth++) {
      storage.restore()
      storage = fakeStorage()
      storage.fail(fault, call, nth)
      const history = shelf()
      const outcomes = await lifeOf(history, [oldest, middle, newest])
      if (!storage.struck()) break
      met++
      // whatever was said to be kept is in the database, and whatever is not is still here
      const stored = idsOf((await storage.rows('records')).flatMap((row) => rowOf(row)))
      const unsaved = idsOf(history.getState().unsaved)
      expect(stored).toEqual(expect.arrayContaining(outcomes.kept))
      expect([...stored, ...unsaved]).toEqual(expect.arrayContaining(idsOf([middle, newest])))
      if (outcomes.forgotten) expect(stored).not.toContain(oldest.id)

      storage.mend()
      await history.getState().retry()
      const now = idsOf((await storage.rows('records')).flatMap((row) => rowOf(row)))
      expect(now).toEqual(expect.arrayContaining(idsOf([middle, newest])))
      expect(idsOf(history.getState().records).toSorted()).toEqual(now.toSorted())
    }
    expect(met).toBeGreaterThan(call === 'any' ? 14 : 6)
  })
})

/** Keeps three sessions, says something about one, lets one go, and looks back. */
async function lifeOf(history: ReturnType<typeof shelf>, [first, second, third]: readonly UnsealedRecord[]) {
  const { keep, answer, forget, load } = history.getState()
  const kept: string[] = []
  await load()
  for (const record of [first, second, third]) {
    if (record && (await keep(record)).ok) kept.push(record.id)
  }
  if (second) await answer(second.id, { after: 4 })
  const forgotten = first !== undefined && (await forget(first.id)).ok
  await load()
  return { kept: forgotten ? kept.filter((id) => id !== first.id) : kept, forgotten }
}

const rowOf = (row: unknown): readonly { readonly id: string }[] => {
  const read = parseRecord(row)
  return read.ok ? [read.value] : []
}
