import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopyEntry } from '../../../src/history/copyLine'
import { witnessOf } from '../../../src/history/witness'
import { createCopy } from '../../../worker/copy'
import { fakeFolder } from '../../fakes/fakeCopy'

const id = fc.integer({ min: 1, max: 9 }).map(String)
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const entry: fc.Arbitrary<CopyEntry> = fc.oneof(
  fc.record({ kind: fc.constant('record' as const), row: fc.record({ id, note: text }) }),
  fc.record({ kind: fc.constant('event' as const), row: fc.record({ id, recordId: id, said: text }) }),
  fc.record({ kind: fc.constantFrom('removing' as const, 'removed' as const), id }),
)
const doing = fc.oneof(
  { weight: 8, arbitrary: fc.array(entry, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant('compact' as const) },
)

/** What should be there, told in the plainest way. */
function plainly(entries: readonly CopyEntry[]) {
  const records = new Map<string, object>()
  const events = new Map<string, { readonly recordId?: string }>()
  for (const each of entries) {
    if (each.kind === 'record') records.set(each.row.id, each.row)
    if (each.kind === 'event') events.set(each.row.id, each.row)
    if (each.kind !== 'removed') continue
    records.delete(each.id)
    for (const [key, row] of events) if (row.recordId === each.id) events.delete(key)
  }
  return { records: [...records.values()], events: [...events.values()] }
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted()

describe('the second copy', () => {
  it('holds what was kept, whatever was compacted, brought back or taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 30 }), async (all) => {
        const folder = fakeFolder()
        for (const each of all) {
          const copy = createCopy(folder) // each time a page that was just opened
          await (each === 'compact' ? copy.compact() : copy.append(each))
        }
        const found = await createCopy(folder).rows()
        const wanted = plainly(all.flatMap((each) => (each === 'compact' ? [] : each)))
        expect(sorted(found.records)).toEqual(sorted(wanted.records))
        expect(sorted(found.events)).toEqual(sorted(wanted.events))
      }),
    )
  })

  it('tells without reading the rows how many there are, and which', async () => {
    const copy = createCopy(fakeFolder())
    expect(await copy.look()).toEqual({ status: 'empty' })
    await copy.append([{ kind: 'record', row: { id: 'a' } }])
    await copy.append([{ kind: 'event', row: { id: 'b', recordId: 'a' } }])
    expect(await copy.look()).toMatchObject({
      status: 'kept',
      witness: witnessOf({ records: ['a'], events: ['b'] }),
      due: false,
    })
    await copy.append([{ kind: 'removed', id: 'a' }])
    expect(await copy.look()).toMatchObject({ witness: undefined, due: true })
    await copy.compact()
    expect(await copy.look()).toMatchObject({ witness: { count: 0 }, due: false })
  })

  it('leaves nothing in any file of what was deleted', async () => {
    const folder = fakeFolder()
    const copy = createCopy(folder)
    const secret = { id: 'a', note: 'a secret' }
    await copy.append([{ kind: 'record', row: secret }])
    for (let times = 0; times < 3; times++) await copy.compact()
    await copy.append([{ kind: 'record', row: { id: 'b' } }])
    await copy.append([{ kind: 'removed', id: 'a' }])
    await copy.compact()
    const everything = [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('')
    expect(everything).not.toContain('secret')
    expect(everything).toContain('"b"')
  })

  it('keeps the last three compactions, and no more', async () => {
    const folder = fakeFolder()
    const copy = createCopy(folder)
    await copy.append([{ kind: 'record', row: { id: 'a' } }])
    for (let times = 0; times < 6; times++) await copy.compact()
    expect([...folder.files.keys()].filter((name) => name.endsWith('.log'))).toHaveLength(3)
  })

  it('loses nothing that it said was written, when the device is full at any moment', async () => {
    for (let nth = 1; nth < 60; nth++) {
      const folder = fakeFolder()
      const copy = createCopy(folder)
      folder.failFrom(nth)
      const kept: string[] = []
      for (let at = 0; at < 8; at++) {
        const row = { id: `row ${at}` }
        await copy.append([{ kind: 'record', row }]).then(
          () => kept.push(row.id),
          () => {},
        )
        if (at % 3 === 2) await copy.compact().catch(() => {})
      }
      folder.failFrom(0)
      await copy.append([{ kind: 'record', row: { id: 'last' } }])
      const { records } = await createCopy(folder).rows()
      expect(records.map((row) => row.id)).toEqual(expect.arrayContaining([...kept, 'last']))
    }
  })

  it('reads past what was torn or scrambled, and takes from an older compaction what the newest has lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 400 }), async (at, length) => {
        const folder = fakeFolder()
        const copy = createCopy(folder)
        const rows = Array.from({ length: 20 }, (_, nth) => ({ id: `row ${nth}` }))
        await copy.append(rows.map((row) => ({ kind: 'record', row }) as const))
        await copy.compact()
        const [newest] = [...folder.files.keys()]
          .filter((name) => name.endsWith('.log'))
          .toSorted()
          .toReversed()
        const bytes = folder.files.get(newest ?? '') ?? new Uint8Array()
        bytes.fill(0, at % bytes.length, (at % bytes.length) + length)
        await createCopy(folder).append([{ kind: 'record', row: { id: 'new' } }])
        const { records } = await createCopy(folder).rows()
        expect(new Set(records.map((row) => row.id))).toEqual(new Set([...rows.map((row) => row.id), 'new']))
      }),
    )
  })

  it('can be put anew, and taken away', async () => {
    const folder = fakeFolder()
    const copy = createCopy(folder)
    await copy.append([{ kind: 'record', row: { id: 'open' } }])
    await copy.rebuild({ records: [{ id: 'sealed' }], events: [] })
    expect(await copy.rows()).toMatchObject({ records: [{ id: 'sealed' }], events: [] })
    await copy.wipe()
    expect([...folder.files.keys()]).toEqual([])
  })
})
