import fc from 'fast-check'
import { expect } from 'vitest'
import { createAgeFile } from '../../src/device/ageFile'
import { csvHead } from '../../src/history/file/csv'
import { newestFirst, shelved } from '../../src/history/shelf'
import { fakeStorage, type FakeStorage, type Fault } from '../fakes/fakeStorage'
import { spoilt } from './hostile'
import { histories, sealed, type Kept } from './rows'
import { fileWorld } from './world'

/** How many of each kind, from which seed. */
export interface Runs {
  readonly numRuns: number
  readonly seed: number
}

/** With a database of its own, which is gone afterwards. */
async function inEmptyStorage<T>(act: (storage: FakeStorage) => Promise<T>): Promise<T> {
  const storage = fakeStorage()
  try {
    return await act(storage)
  } finally {
    storage.restore()
  }
}

const rowsOf = async (storage: FakeStorage) => ({
  records: await storage.rows('records'),
  events: await storage.rows('events'),
})

const someHistory = async (): Promise<Kept> => {
  const [kept] = fc.sample(
    histories.filter(({ records, events }) => records.length > 2 && events.length > 1),
    {
      numRuns: 1,
      seed: 11,
    },
  )
  if (!kept) throw new Error('no sample')
  return sealed(kept)
}

/** Hostile and broken files: each is refused and changes nothing, or is whole and taken whole. */
export async function hostileFiles({ numRuns, seed }: Runs) {
  const kept = await someHistory()
  const other = await sealed(
    fc.sample(
      histories.filter(({ records }) => records.length > 2),
      { numRuns: 1, seed: 23 },
    )[0] ?? kept,
  )
  const text = await inEmptyStorage(async () => {
    const world = fileWorld()
    await world.fill(other)
    return (await world.take({ form: 'json' })).text()
  })
  return inEmptyStorage(async (storage) => {
    const world = fileWorld()
    await world.fill(kept)
    const before = JSON.stringify(await rowsOf(storage))
    let refused = 0
    let taken = 0
    let slowestMs = 0
    await fc.assert(
      fc.asyncProperty(spoilt(text), async (file) => {
        const beganMs = performance.now()
        const { looked } = await lookAt(world, new Blob([file]))
        slowestMs = Math.max(slowestMs, performance.now() - beganMs)
        expect(['refused', 'previewed']).toContain(looked.status)
        if (looked.status === 'refused') refused++
        else taken++
        expect(Reflect.get({}, 'polluted')).toBeUndefined()
      }),
      { numRuns, seed },
    )
    expect(JSON.stringify(await rowsOf(storage))).toBe(before)
    return { refused, taken, slowestMs }
  })
}

async function lookAt(world: ReturnType<typeof fileWorld>, file: Blob) {
  const takingIn = world.newTakingIn()
  await takingIn.choose(file)
  return { looked: takingIn.getState() }
}

/** Out, everything deleted, in again: the store is equal, and so is a table read again. */
export async function thereAndBack({ numRuns, seed }: Runs) {
  let sessions = 0
  await fc.assert(
    fc.asyncProperty(histories, fc.boolean(), async (made, secret) => {
      const kept = await sealed(made)
      const wanted = { form: 'json', ...(secret ? { passphrase: 'gravel lantern' } : {}) } as const
      const [file, table, before] = await inEmptyStorage(async (storage) => {
        const world = fileWorld()
        await world.fill(kept)
        return [await world.take(wanted), await world.take({ form: 'csv' }), await rowsOf(storage)] as const
      })
      const after = await inEmptyStorage(async (storage) => {
        const world = fileWorld()
        const { outcome } = await world.takeIn(file, secret ? 'gravel lantern' : undefined)
        expect(outcome.status).toBe('added')
        const again = await world.takeIn(file, secret ? 'gravel lantern' : undefined)
        expect(again.looked).toMatchObject({ status: 'previewed', preview: { added: 0, events: 0 } })
        return rowsOf(storage)
      })
      expect(after).toEqual(before)
      sessions += kept.records.length
      expect([...new Uint8Array(await table.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf])
      expectSameTable(await table.text(), newestFirst(shelved(kept)))
    }),
    { numRuns, seed },
  )
  return { sessions }
}

/** Cells as a spreadsheet reads them, by RFC 4180. */
function tableOf(text: string): readonly (readonly { readonly text: string; readonly quoted: boolean }[])[] {
  const lines: { text: string; quoted: boolean }[][] = []
  let line: { text: string; quoted: boolean }[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push({ text: quoted === undefined ? plain : quoted.replaceAll('""', '"'), quoted: quoted !== undefined })
    if (end === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}

function expectSameTable(
  text: string,
  records: readonly { readonly id: string; readonly note?: string; readonly word?: string; readonly before?: number }[],
) {
  expect(`\uFEFF${text}`.startsWith(csvHead())).toBe(true)
  const [names = [], ...lines] = tableOf(text)
  const column = (name: string) => names.findIndex((each) => each.text === name)
  const plain = (cell = '') => cell.replace(/^'(?='*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0]))/u, '')
  expect(
    lines.map((line) => ({
      id: line[column('id')]?.text,
      note: plain(line[column('note')]?.text),
      word: plain(line[column('word')]?.text),
      before: line[column('before')]?.text,
    })),
  ).toEqual(
    records.map(({ id, note = '', word = '', before }) => ({
      id,
      note,
      word,
      before: before === undefined ? '' : String(before),
    })),
  )
  for (const { text: cell, quoted } of lines.flat()) {
    if (quoted) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\0]/u)
    else expect(cell).toMatch(/^\d*$/)
  }
}

/** A fault at every write of an import, of each kind: what was there is there, unchanged, and nothing of the file is. */
export async function faultsInImport() {
  const kept = await someHistory()
  const faults: readonly Fault[] = [
    { kind: 'throws', name: 'UnknownError' },
    { kind: 'throws', name: 'QuotaExceededError' },
    { kind: 'throws', name: 'DataError' },
  ]
  let struck = 0
  const incoming = await sealed(
    fc.sample(
      histories.filter(({ records }) => records.length > 2),
      { numRuns: 1, seed: 29 },
    )[0] ?? kept,
  )
  const file = await inEmptyStorage(async () => {
    const world = fileWorld()
    await world.fill(incoming)
    return world.take({ form: 'json' })
  })
  const endings: readonly (readonly [Fault, 'put' | 'transaction'])[] = [
    ...faults.map((fault) => [fault, 'put'] as const),
    [{ kind: 'full', atCommit: true }, 'transaction'],
    [{ kind: 'full', atCommit: false }, 'transaction'],
  ]
  for (const [fault, call] of endings) {
    for (let nth = 1; ; nth++) {
      const met = await inEmptyStorage(async (storage) => {
        const world = fileWorld()
        await world.fill(kept)
        const before = await rowsOf(storage)
        const takingIn = world.newTakingIn()
        await takingIn.choose(file)
        expect(takingIn.getState().status).toBe('previewed')
        storage.fail(fault, call, nth)
        await takingIn.add()
        if (!storage.struck()) return false
        storage.mend()
        const after = await rowsOf(storage)
        const { status } = takingIn.getState()
        // tried again on a new connection it may have worked after all: then all of it is there
        if (status === 'failed') expect(after).toEqual(before)
        else expect(after.records).toHaveLength(kept.records.length + incoming.records.length)
        return true
      })
      if (!met) break
      struck++
    }
  }
  return { struck }
}

/** Bits turned, ends cut off, other passphrases: no encrypted file opens that is not as it was written. */
export async function damagedBackups({ numRuns, seed }: Runs) {
  const kept = await someHistory()
  const passphrase = 'gravel lantern mostly'
  return inEmptyStorage(async (storage) => {
    const world = fileWorld()
    await world.fill(kept)
    const before = JSON.stringify(await rowsOf(storage))
    const whole = new Uint8Array(await (await world.take({ form: 'json', passphrase })).arrayBuffer())
    expect(await createAgeFile(4).decrypt(new Blob([whole]), passphrase)).toBeInstanceOf(Blob)
    const damage = fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }))
          .map(([at, bit]) => [turned(whole, at, bit), passphrase] as const),
      },
      {
        weight: 2,
        arbitrary: fc.nat({ max: whole.length - 1 }).map((length) => [whole.slice(0, length), passphrase] as const),
      },
      {
        weight: 1,
        arbitrary: fc
          .uint8Array({ minLength: 1, maxLength: 40 })
          .map((more) => [new Uint8Array([...whole, ...more]), passphrase] as const),
      },
      {
        weight: 1,
        arbitrary: fc
          .string({ maxLength: 30 })
          .filter((text) => text.normalize('NFC') !== passphrase)
          .map((text) => [whole, text] as const),
      },
    )
    let refused = 0
    await fc.assert(
      fc.asyncProperty(damage, async ([bytes, secret]) => {
        const takingIn = world.newTakingIn()
        await takingIn.choose(new Blob([new Uint8Array(bytes)]))
        if (takingIn.getState().status === 'passphrase') await takingIn.open(secret)
        expect(['refused', 'passphrase']).toContain(takingIn.getState().status)
        refused++
      }),
      { numRuns, seed },
    )
    expect(JSON.stringify(await rowsOf(storage))).toBe(before)
    return { refused }
  })
}

function turned(whole: Uint8Array, at: number, bit: number): Uint8Array {
  const bytes = whole.slice()
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  return bytes
}
