import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newestFirst, shelved } from '../../src/history/shelf'
import { filed, parseInterrupted, written } from '../../src/session/interrupted'
import { fakeText } from '../fakes/fakeDevices'
import { fakeStorage, type FakeStorage } from '../fakes/fakeStorage'
import { lockWorld } from '../files/lockWorld'
import { fileWorld } from '../files/world'
import { root } from '../unit/house/sources'
import { keptWorld } from './kept/world'

// What every version that was ever shipped has kept, read by this one: all of it, and as it was. PLANT=1 takes one thing
// away from each before it is read, and has to be noticed.

interface Shipped {
  readonly passphrase: string
  readonly database: {
    readonly version: number
    readonly stores: readonly { readonly name: string; readonly keyPath?: string; readonly index?: string }[]
  }
  readonly records: readonly object[]
  readonly events: readonly object[]
  /** How they read together, newest first. */
  readonly reads: readonly object[]
  readonly copy: Readonly<Record<string, string>>
  readonly file: string
  /** In base64. */
  readonly sealedFile: string
  readonly running: object
  readonly lock: { readonly header: object; readonly records: readonly object[]; readonly events: readonly object[] }
}

const golden = join(root, 'tests/golden')
const shipped = readdirSync(golden)
  .filter((name) => /^kept-\d+\.json$/.test(name))
  .map((name): readonly [string, Shipped] => [name, JSON.parse(readFileSync(join(golden, name), 'utf8'))])

const planted = process.env.PLANT !== undefined
/** All of them; with a fault planted, all but the last. */
const all = <T>(list: readonly T[]): readonly T[] => (planted ? list.slice(0, -1) : list)

let passed = 0
let begun = 0
let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
  begun++
})
afterEach(({ task }) => {
  storage.restore()
  if (task.result?.state !== 'fail') passed++
})
afterAll(() => console.log(`every fixture, no seed: ${passed} passed, ${begun - passed} failed`))

/** Made as that version made it: nothing of what makes it today has a part in it. */
async function madeThen({ database: { version, stores } }: Shipped, rows: Pick<Shipped, 'records' | 'events'>) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('holdspace', version)
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, index } of stores) {
        const store = opening.result.createObjectStore(name, keyPath === undefined ? {} : { keyPath })
        if (index !== undefined) store.createIndex(index, index)
      }
    })
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('not made')))
  })
  const tx = database.transaction(['records', 'events'], 'readwrite')
  for (const row of all(rows.records)) tx.objectStore('records').put(row)
  for (const row of rows.events) tx.objectStore('events').put(row)
  await new Promise((done) => tx.addEventListener('complete', done))
  database.close()
}

const byId = (rows: readonly object[]) =>
  rows.toSorted((a, b) => (String(Reflect.get(a, 'id')) < String(Reflect.get(b, 'id')) ? -1 : 1))

describe.each(shipped)('what lies in %s', (_, then) => {
  it('is read from its database', async () => {
    await madeThen(then, then)
    const { history } = fileWorld()
    await history.getState().load()
    expect(history.getState()).toMatchObject({ status: 'open', unreadable: 0 })
    expect(history.getState().records).toEqual(then.reads)
  })

  it('is read from its second copy alone', async () => {
    const world = keptWorld()
    for (const [name, text] of Object.entries(then.copy)) {
      const lines = text.split('\n')
      const less = planted ? lines.slice(0, Math.floor(lines.length / 2)).join('\n') : text
      world.folder.files.set(name, new TextEncoder().encode(less))
    }
    const { database, history } = world.open()
    await world.patiently(database.check())
    await world.patiently(history.getState().load())
    expect(history.getState().records).toEqual(then.reads)
    world.close()
  })

  it.each(['its file', 'its file that a passphrase opens'])('comes back from %s', async (form) => {
    const bytes = form === 'its file' ? then.file : new Uint8Array(Buffer.from(then.sealedFile, 'base64'))
    const world = fileWorld()
    const { looked, outcome } = await world.takeIn(new Blob([bytes]), form === 'its file' ? undefined : then.passphrase)
    expect(looked).toMatchObject({ preview: { sessions: then.records.length, unreadable: 0 } })
    expect(outcome).toMatchObject({ status: 'added', sessions: all(then.records).length })
    const rows = { records: await storage.rows('records'), events: await storage.rows('events') }
    expect(byId(shelved(rows).records)).toEqual(byId(then.records))
    expect(newestFirst(shelved(rows))).toEqual(then.reads)
  })

  it('is what was under way, and can be filed', () => {
    const interrupted = parseInterrupted(planted ? { ...then.running, lastSeenMs: undefined } : then.running)
    expect(interrupted && written(interrupted)).toEqual(then.running)
    expect(interrupted && filed(interrupted)).toMatchObject({
      status: 'ended',
      course: { log: { said: { before: 7 } } },
    })
  })

  it('opens behind its lock', async () => {
    await madeThen(then, then.lock)
    const { lock, history } = lockWorld(fakeText({ 'holdspace.lock': JSON.stringify(then.lock.header) }))
    await lock.store.getState().look()
    expect(await lock.store.getState().open(then.passphrase)).toBe(true)
    await history.getState().load()
    const notes = history.getState().records.map(({ note }) => note)
    expect(notes).toContain('Said behind a lock.')
    expect(notes).toHaveLength(then.lock.records.length)
  })
})

it('there is a fixture of every version', () => {
  expect(shipped.map(([name]) => name)).toEqual(['kept-1.json'])
})
