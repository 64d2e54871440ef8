import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { patienceMs } from '../../../src/device/connection'
import { createDatabase } from '../../../src/device/database'
import type { RecordEvent } from '../../../src/history/recordEvent'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { eventsOf, records } from '../history/arbitraries'

const [one, two] = fc.sample(records, { numRuns: 2, seed: 11 })
if (!one || !two) throw new Error('no samples')
const said = (recordId: string): RecordEvent => {
  const [event] = fc.sample(eventsOf(recordId), { numRuns: 1, seed: 5 })
  if (!event) throw new Error('no sample')
  return event
}

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

/** Lets everything that is under way happen, short of time passing. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
}

describe('keeping a record', () => {
  it('has it in the database when it says so, and there it stays', async () => {
    const database = createDatabase({ timer: fakeClock() })
    expect(await database.addRecord(one)).toEqual({ ok: true, value: 'kept' })
    expect(await storage.rows('records')).toEqual([one])
    // another visit to the page
    expect(await createDatabase({ timer: fakeClock() }).read()).toMatchObject({ ok: true, value: { records: [one] } })
  })

  it('asks for the strictest durability there is', async () => {
    const asked: unknown[] = []
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability)
      return transaction.call(this, names, mode, options)
    }
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    await database.addEvent(said(one.id))
    await database.removeRecord(one.id)
    IDBDatabase.prototype.transaction = transaction
    expect(asked).toEqual(['strict', 'strict', 'strict'])
  })

  it.each([true, false])('says that the device is full, told at the commit: %s', async (atCommit) => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    storage.fail({ kind: 'full', atCommit }, 'transaction')
    expect(await database.addRecord(two)).toMatchObject({
      ok: false,
      problem: { type: 'recordNotSaved', reason: 'full' },
    })
    expect(await storage.rows('records')).toEqual([one])
    // when there is room again
    expect(await database.addRecord(two)).toMatchObject({ ok: true })
  })

  it('goes on with a new connection when the old one died under it', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    storage.fail({ kind: 'lost' }, 'transaction')
    expect(await database.addRecord(two)).toMatchObject({ ok: true })
    expect(storage.opened()).toBe(2)
    expect(await storage.rows('records')).toHaveLength(2)
  })

  it('opens anew after the browser closed the connection', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    storage.closeAll()
    await settled()
    expect(await database.addRecord(two)).toMatchObject({ ok: true })
    expect(storage.opened()).toBe(2)
  })

  it('knows at once that it was closed, and asks nothing more of that connection', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    storage.closeAll()
    await settled()
    storage.fail({ kind: 'throws', name: 'DataError' }, 'transaction') // of the first connection that is asked
    await database.addRecord(two)
    expect(storage.opened()).toBe(2)
  })

  it('gives up after three connections, and begins afresh the next time', async () => {
    const database = createDatabase({ timer: fakeClock() })
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'transaction')
    expect(await database.addRecord(one)).toMatchObject({ ok: false, problem: { reason: 'unknown' } })
    expect(storage.opened()).toBe(3)
    storage.mend()
    expect(await database.addRecord(one)).toMatchObject({ ok: true })
  })

  it('writes nothing at all when it cannot write everything', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    await database.addEvent(said(one.id))
    storage.fail({ kind: 'throws', name: 'DataError' }, 'delete', 2)
    expect(await database.removeRecord(one.id)).toMatchObject({ ok: false })
    expect(await storage.rows('records')).toHaveLength(1)
    expect(await storage.rows('events')).toHaveLength(1)
  })
})

describe('a browser that does not answer', () => {
  it.each([
    [true, 'blocked'],
    [false, 'unknown'],
  ])('is waited for three seconds, and no longer (another tab in the way: %s)', async (blocked, reason) => {
    const clock = fakeClock()
    const database = createDatabase({ timer: clock })
    storage.fail({ kind: 'hangs', blocked }, 'open')
    let outcome: unknown
    void database.addRecord(one).then((result) => (outcome = result))
    await settled()
    clock.advance(patienceMs - 1)
    await settled()
    expect(outcome).toBeUndefined()
    clock.advance(1)
    await settled()
    expect(outcome).toMatchObject({ ok: false, problem: { reason } })
    expect(await database.addRecord(one)).toMatchObject({ ok: true })
  })

  it('writes nothing later, once it was said that nothing was', async () => {
    // given another tab that does not let go of the rows
    const clock = fakeClock()
    const database = createDatabase({ timer: clock })
    await database.read()
    const release = await heldElsewhere(storage)
    let outcome: unknown
    void database.addRecord(one).then((result) => (outcome = result))
    await settled()
    clock.advance(patienceMs)
    await settled()
    expect(outcome).toMatchObject({ ok: false, problem: { reason: 'unknown' } })

    release()
    await settled()
    expect(await storage.rows('records')).toEqual([])
  })

  it('is closed again where it opens too late', async () => {
    const clock = fakeClock()
    const database = createDatabase({ timer: clock })
    const reading = database.read() // under way: the code for it has to come first
    clock.advance(patienceMs)
    expect(await reading).toMatchObject({ ok: false, problem: { type: 'historyUnreadable' } })
    await settled()
    // nothing of it stands in the way of a newer app
    expect(await upgraded(storage, 2)).toBe('done')
  })
})

describe('a database that never opens again', () => {
  it('is left as it is, and another one takes its place at every visit', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    let told = 0
    database.onClosed(() => told++)
    storage.breakForGood('holdspace')
    storage.closeAll()
    await settled()
    expect(await database.addRecord(two)).toMatchObject({ ok: true })
    expect(told).toBe(2) // closed, and moved
    expect(await createDatabase({ timer: fakeClock() }).read()).toMatchObject({ ok: true, value: { records: [two] } })
    expect(await storage.rows('records')).toEqual([one])
  })
})

describe('storage that is not there', () => {
  it.each(['missing', 'forbidden'])('is said calmly when it is %s', async (how) => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        if (how === 'missing') return undefined
        throw new DOMException('', 'SecurityError')
      },
    })
    const database = createDatabase({ timer: fakeClock() })
    const reason = how === 'missing' ? 'unknown' : 'blocked'
    expect(await database.addRecord(one)).toMatchObject({ ok: false, problem: { reason } })
    expect(await database.read()).toMatchObject({ ok: false, problem: { type: 'historyUnreadable' } })
    expect(await database.removeRecord(one.id)).toMatchObject({ ok: false })
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: storage.factory })
  })
})

describe('a newer app in another tab', () => {
  it('is let in at once, and its database is left alone', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    expect(await upgraded(storage, 2)).toBe('done')
    expect(await database.addRecord(two)).toMatchObject({ ok: false, problem: { reason: 'blocked' } })
    expect(await storage.rows('records')).toEqual([one])
  })
})

describe('taking a record away', () => {
  it('leaves nothing of it, and all of the others', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    await database.addRecord(two)
    await database.addEvent(said(one.id))
    await database.addEvent({ ...said(two.id), id: two.id })
    expect(await database.removeRecord(one.id)).toEqual({ ok: true, value: 'removed' })
    expect(await storage.rows('records')).toEqual([two])
    expect(await storage.rows('events')).toMatchObject([{ recordId: two.id }])
  })

  it('is no trouble where there is none', async () => {
    expect(await createDatabase({ timer: fakeClock() }).removeRecord(one.id)).toMatchObject({ ok: true })
  })
})

describe('reading', () => {
  it('overlooks no row, however damaged', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.addRecord(one)
    await storage.putRow('records', { id: 'x', startedAt: null })
    expect(await database.read()).toMatchObject({ ok: true, value: { records: { length: 2 } } })
  })
})

/** Another tab in the middle of a long write. @returns how it lets go */
async function heldElsewhere({ factory }: FakeStorage): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open('holdspace')
    request.addEventListener('success', () => resolve(request.result))
  })
  let holding = true
  const store = database.transaction('records', 'readwrite').objectStore('records')
  const hold = () => {
    if (holding) store.get('nothing').addEventListener('success', hold)
  }
  hold()
  return () => {
    holding = false
    database.close()
  }
}

const upgraded = ({ factory }: FakeStorage, version: number) =>
  new Promise((resolve) => {
    const request = factory.open('holdspace', version)
    request.addEventListener('blocked', () => resolve('blocked'))
    request.addEventListener('success', () => {
      request.result.close()
      resolve('done')
    })
  })
