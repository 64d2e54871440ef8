import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../../../src/device/database'
import type { SessionRecord } from '../../../src/history/record'
import { inTurns } from '../../../src/stores/inTurns'
import { createKeptTwice } from '../../../src/stores/keptTwice'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeCopy, fakeFolder, type FakeFolder } from '../../fakes/fakeCopy'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { eventsOf, records } from '../history/arbitraries'

const kept = fc.sample(records, { numRuns: 5, seed: 7 })
const [one, two] = kept
if (!one || !two) throw new Error('no samples')
const [said] = fc.sample(eventsOf(one.id), { numRuns: 1, seed: 7 })
if (!said) throw new Error('no sample')

const oneAtATime = inTurns()
let storage: FakeStorage
let folder: FakeFolder
beforeEach(() => {
  storage = fakeStorage()
  folder = fakeFolder()
})
afterEach(() => storage.restore())

const settled = async () => {
  for (let turn = 0; turn < 40; turn++) await new Promise(setImmediate)
}

/** A page that was just opened. */
function opened(clock = fakeClock()) {
  const twice = createKeptTwice({
    database: createDatabase({ timer: clock }),
    copy: fakeCopy(folder),
    timer: clock,
    oneAtATime,
  })
  return { twice, clock, trouble: () => twice.safety.getState().trouble }
}

async function keep(rows: readonly SessionRecord[]) {
  const { twice } = opened()
  for (const row of rows) expect(await twice.addRecord(row)).toMatchObject({ ok: true })
  await twice.settled()
  await twice.check()
}

/** The database as the browser left it: gone. */
function lost() {
  storage.restore()
  storage = fakeStorage()
}

const ids = (rows: readonly unknown[]) => rows.map((row) => String(Reflect.get(Object(row), 'id'))).toSorted()

describe('a database that was lost', () => {
  it('comes back from the second copy, and it is said', async () => {
    await keep(kept)
    lost()
    const { twice, trouble } = opened()
    const read = await twice.readPage({ count: 9 })
    expect(ids(read.ok ? read.value.records : [])).toEqual(ids(kept))
    expect(trouble()).toEqual({ type: 'historyRestored', count: kept.length })
    expect(ids(await storage.rows('records'))).toEqual(ids(kept))
  })

  it('comes back in part where only a part was lost', async () => {
    await keep(kept)
    lost()
    await createDatabase({ timer: fakeClock() }).addRecord(one)
    const { twice, trouble } = opened()
    await twice.check()
    expect(trouble()).toEqual({ type: 'historyRestored', count: kept.length - 1 })
    expect(ids(await storage.rows('records'))).toEqual(ids(kept))
  })

  it('is read from the copy while it does not open, and takes what is new there', async () => {
    await keep([one])
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'open')
    const { twice, trouble } = opened()
    expect(await twice.addRecord(two)).toMatchObject({ ok: true })
    const read = await twice.readPage({ count: 9 })
    expect(ids(read.ok ? read.value.records : [])).toEqual(ids([one, two]))
    expect(trouble()).toEqual({ type: 'historyFromCopy' })
    // and once it opens again
    storage.mend()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual(ids([one, two]))
  })

  it('is tried again while the page is open, and has everything once it opens', async () => {
    await keep([one])
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'open')
    const { twice, clock, trouble } = opened()
    const read = await twice.readPage({ count: 9 })
    expect(ids(read.ok ? read.value.records : [])).toEqual([one.id])
    for (let tries = 0; tries < 3; tries++) {
      clock.advance(10_000)
      await settled()
      expect(trouble()).toEqual({ type: 'historyFromCopy' })
    }
    storage.mend()
    lost()
    clock.advance(10_000)
    await settled()
    expect(trouble()).toEqual({ type: 'historyRestored', count: 1 })
    expect(ids(await storage.rows('records'))).toEqual([one.id])
  })

  it('is read from the copy where a newer app was here, and nothing is changed', async () => {
    await keep([one])
    await new Promise((resolve) => {
      const request = storage.factory.open('holdspace', 2)
      request.addEventListener('success', () => resolve(request.result.close()))
    })
    const { twice, trouble } = opened()
    const read = await twice.read()
    expect(ids(read.ok ? read.value.records : [])).toEqual([one.id])
    expect(trouble()).toEqual({ type: 'historyNewer' })
    expect(await twice.addRecord(two)).toMatchObject({ ok: false, problem: { reason: 'blocked' } })
    expect(await storage.rows('records')).toEqual([one])
  })

  it('is told where the copy is gone with it', async () => {
    const { twice, clock, trouble } = opened()
    await twice.addRecord(one)
    await twice.check()
    storage.closeAll()
    lost()
    folder.files.clear()
    await settled()
    clock.advance(2_000)
    await settled()
    expect(trouble()).toEqual({ type: 'historyCleared' })
  })
})

describe('a copy that lacks something', () => {
  it('is given what was kept before there was one, or while it could not be written', async () => {
    await createDatabase({ timer: fakeClock() }).addRecord(one)
    await createDatabase({ timer: fakeClock() }).addEvent(said)
    const { twice, trouble } = opened()
    await twice.check()
    expect(trouble()).toBeUndefined()
    expect(await fakeCopy(folder).rows()).toMatchObject({ records: [one], events: [said] })
  })

  it('takes nothing from a fuller database', async () => {
    await keep(kept)
    folder.files.clear()
    await opened().twice.check()
    expect(await storage.rows('records')).toHaveLength(kept.length)
    expect((await fakeCopy(folder).rows())?.records).toHaveLength(kept.length)
  })
})

describe('a deletion', () => {
  it('leaves nothing of it, here or there, and nothing brings it back', async () => {
    await keep([one, two])
    const { twice } = opened()
    await twice.addEvent(said)
    expect(await twice.removeRecord(one.id)).toMatchObject({ ok: true })
    await twice.settled()
    const everything = [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('')
    expect(everything).not.toContain(one.id)
    lost()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([two.id])
  })

  it('that was cut off counts if the database had done it, and only then', async () => {
    await keep([one, two])
    await fakeCopy(folder).append([
      { kind: 'removing', id: one.id },
      { kind: 'removing', id: two.id },
    ])
    await createDatabase({ timer: fakeClock() }).removeRecord(one.id)
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([two.id])
    lost()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([two.id])
  })

  it('that did not work takes nothing from the copy', async () => {
    await keep([one])
    const { twice } = opened()
    await twice.check()
    storage.fail({ kind: 'throws', name: 'DataError' }, 'delete')
    expect(await twice.removeRecord(one.id)).toMatchObject({ ok: false })
    await twice.settled()
    lost()
    await fakeCopy(folder).compact()
    // given the database as it was
    await createDatabase({ timer: fakeClock() }).addRecord(one)
    await opened().twice.check()
    expect(ids((await fakeCopy(folder).rows())?.records ?? [])).toEqual([one.id])
    lost()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([one.id])
  })

  it('can be taken back', async () => {
    await keep([one])
    const { twice } = opened()
    await twice.removeRecord(one.id)
    await twice.addRecord(one)
    await twice.settled()
    lost()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([one.id])
  })

  it('is done although nothing more can be written beside it', async () => {
    await keep([one, two])
    const { twice } = opened()
    await twice.check()
    folder.failFrom(1)
    expect(await twice.removeRecord(one.id)).toMatchObject({ ok: true })
    await twice.settled()
    folder.failFrom(0)
    expect([...folder.files.keys()]).toEqual([])
    await opened().twice.check()
    lost()
    await opened().twice.check()
    expect(ids(await storage.rows('records'))).toEqual([two.id])
  })
})

describe('where there is no place for a copy', () => {
  it('all goes on as before', async () => {
    folder.failFrom(1)
    const { twice, trouble } = opened()
    expect(await twice.addRecord(one)).toMatchObject({ ok: true })
    expect(await twice.removeRecord(one.id)).toMatchObject({ ok: true })
    expect(await twice.read()).toMatchObject({ ok: true, value: { records: [] } })
    expect(trouble()).toBeUndefined()
  })
})

describe('a comparison that lets whoever opened it read first', () => {
  it('asks the database when the first page was read, and what is lost comes back as ever', async () => {
    await keep(kept)
    lost()
    const { twice } = opened()
    void twice.check(400)
    await settled()
    expect(storage.opened()).toBe(0)
    const read = await twice.readPage({ count: 9 })
    expect(ids(read.ok ? read.value.records : [])).toEqual(ids(kept))
  })

  it('does not wait for a page that nobody reads', async () => {
    await keep(kept)
    lost()
    const { twice, clock, trouble } = opened()
    const checking = twice.check(400)
    await settled()
    expect(trouble()).toBeUndefined()
    clock.advance(400)
    await checking
    expect(trouble()).toEqual({ type: 'historyRestored', count: kept.length })
  })

  it('is over once it is settled, so that it opens nothing afterwards', async () => {
    await keep(kept)
    const { twice, clock } = opened()
    void twice.check(400)
    await twice.settled()
    const before = storage.opened()
    clock.advance(400)
    await settled()
    expect(storage.opened()).toBe(before)
  })

  it('does not hold up what has to know', async () => {
    await keep(kept)
    lost()
    const { twice } = opened()
    void twice.check(400)
    const read = await twice.readOne(one.id)
    expect(ids(read.ok ? read.value.records : [])).toEqual([one.id])
  })
})
