import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../../../src/device/database'
import type { RowKey } from '../../../src/history/page'
import { later } from '../../../src/history/shelf'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { records } from '../history/arbitraries'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const instants = ['2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z', '2026-11-02T10:00:00.001Z']
const several = fc.uniqueArray(
  fc.tuple(records, fc.constantFrom(...instants)).map(([record, startedAt]) => ({ ...record, startedAt })),
  { selector: ({ id }) => id, maxLength: 12 },
)

describe('reading page by page', () => {
  it('comes upon every row once, newest first, whatever began in the same instant', async () => {
    await fc.assert(
      fc.asyncProperty(several, fc.integer({ min: 1, max: 5 }), async (kept, count) => {
        storage.restore()
        storage = fakeStorage()
        const database = createDatabase({ timer: fakeClock() })
        for (const record of kept) await database.addRecord(record)
        const seen: unknown[] = []
        let before: RowKey | undefined
        do {
          const page = await database.readPage({ before, count })
          if (!page.ok) throw new Error('not read')
          seen.push(...page.value.records)
          before = page.value.next
        } while (before)
        expect(seen).toEqual(kept.toSorted(later))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps to the time it is asked for', async () => {
    const database = createDatabase({ timer: fakeClock() })
    const kept = fc
      .sample(records, { numRuns: 3, seed: 3 })
      .map((record, at) => ({ ...record, startedAt: instants[at] ?? '' }))
    for (const record of kept) await database.addRecord(record)
    const read = await database.readPage({
      from: '2026-11-02T00:00:00.000Z',
      before: { startedAt: '2026-11-02T10:00:00.001Z', id: '' },
      count: 9,
    })
    expect(read.ok && read.value.records).toEqual([kept[1]])
    const none = { from: '2026-11-03T00:00:00.000Z', before: { startedAt: '2026-11-01T00:00:00.000Z', id: '' } }
    expect(await database.readPage({ ...none, count: 9 })).toMatchObject({ ok: true, value: { records: [] } })
  })

  it('counts the rows that no page shows', async () => {
    const database = createDatabase({ timer: fakeClock() })
    await database.read() // makes the stores
    await storage.putRow('records', { id: 'no beginning' })
    expect(await database.countLost()).toEqual({ ok: true, value: 1 })
  })

  it('reads each row that no page shows once, among more than it reads at a time', async () => {
    const database = createDatabase({ timer: fakeClock() })
    const [record] = fc.sample(records, { numRuns: 1, seed: 5 })
    if (!record) throw new Error('no record')
    await database.addRecord(record)
    await storage.putRow('records', { id: 'no beginning' })
    const events = Array.from({ length: 1_203 }, (_, nth) => ({
      id: `event ${nth}`,
      ...(nth % 3 === 0 ? {} : { recordId: nth % 3 === 1 ? record.id : 'nobody' }),
    }))
    for (const event of events) await storage.putRow('events', event)
    const rest = await database.readRest()
    if (!rest.ok) throw new Error('not read')
    expect(rest.value.records).toEqual([{ id: 'no beginning' }])
    expect(rest.value.events).toHaveLength(802)
    expect(new Set(rest.value.events)).toEqual(new Set(events.filter((_, nth) => nth % 3 !== 1)))
  })
})
