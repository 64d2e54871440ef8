import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unreadableText } from '../../../src/history/file/write'
import { answered } from '../../../src/history/recordEvent'
import { newestFirst, shelved, withoutRecord } from '../../../src/history/shelf'
import { byDay, dayBefore, minutesOf } from '../../../src/history/summary'
import { eventsOf, records } from './arbitraries'

const runs = { numRuns: 300 }
const shelves = fc
  .uniqueArray(records, { maxLength: 6, selector: ({ id }) => id })
  .chain((list) =>
    fc.tuple(fc.constant(list), fc.tuple(...list.map(({ id }) => fc.array(eventsOf(id), { maxLength: 2 })))),
  )
  .map(([list, events]) => ({ records: list, events: events.flat() }))

describe('what is kept', () => {
  it('reads the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(shelves, (rows) => {
        const turned = { records: rows.records.toReversed(), events: rows.events.toReversed() }
        expect(newestFirst(shelved(turned))).toEqual(newestFirst(shelved(rows)))
      }),
      runs,
    )
  })

  it('is listed newest first', () => {
    fc.assert(
      fc.property(shelves, (rows) => {
        const starts = newestFirst(shelved(rows)).map(({ startedAt }) => startedAt)
        expect(starts).toEqual(starts.toSorted().toReversed())
        expect(starts).toHaveLength(rows.records.length)
      }),
      runs,
    )
  })

  it('loses no row that cannot be read: it comes along in a file', () => {
    const strange = [{ id: 'x', of: 'another time' }, null, 7]
    const shelf = shelved({ records: strange, events: [] })
    expect(shelf.records).toEqual([])
    expect(shelf.unreadable).toEqual(strange)
  })

  it('is written to a file even where a row holds what JSON cannot', () => {
    const circle: { self?: object } = {}
    circle.self = circle
    const texts = [circle, 10n, undefined, 'still here'].flatMap(unreadableText)
    expect(texts).toEqual([{ unreadable: '"still here"' }])
  })

  it('forgets a session with all that was said about it', () => {
    fc.assert(
      fc.property(shelves, (rows) => {
        const [first] = rows.records
        fc.pre(first !== undefined)
        const left = withoutRecord(shelved(rows), first.id)
        expect(JSON.stringify(left)).not.toContain(first.id)
      }),
      runs,
    )
  })
})

describe('what is said afterwards', () => {
  const [record] = fc.sample(records, { numRuns: 1, seed: 3 })
  const said = { version: 1, recordId: record?.id ?? '', kind: 'answered', digest: '' } as const
  const first = {
    ...said,
    id: 'b',
    nth: 1,
    at: '2026-11-20T10:01:00.000Z',
    answers: { after: 6, note: 'one' },
    without: [],
  }
  // said a minute later, on a clock that was put back meanwhile
  const second = {
    ...said,
    id: 'a',
    nth: 2,
    at: '2026-11-20T09:02:00.000Z',
    answers: { after: 4 },
    without: ['note' as const],
  }

  it('stands until it is said differently or taken back, and the record itself stays as it was', () => {
    const before = structuredClone(record)
    const now = record && answered(record, [second, first])
    expect(now).toMatchObject({ after: 4 })
    expect(now).not.toHaveProperty('note')
    expect(record).toEqual(before)
  })

  it('changes no other session', () => {
    expect(record && answered(record, [{ ...first, recordId: 'another' }])).toEqual(record)
  })
})

describe('a list by days', () => {
  it('goes by the day that was saved, not by the instant', () => {
    const [one, two] = fc.sample(records, { numRuns: 2, seed: 1 })
    if (!one || !two) throw new Error('no samples')
    const days = byDay([
      { ...one, day: '2026-11-20' },
      { ...two, day: '2026-11-19' },
      { ...two, day: '2026-11-20' },
    ])
    expect(days.map(({ day, records: { length } }) => [day, length])).toEqual([
      ['2026-11-20', 2],
      ['2026-11-19', 1],
    ])
  })

  it('knows the day before', () => {
    expect(['2026-03-01', '2028-03-01', '2027-01-01'].map(dayBefore)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ])
  })

  it('says minutes as people do', () => {
    expect([0, 59_999, 60_000, 89_999, 90_000, 360_000].map(minutesOf)).toEqual([0, 0, 1, 1, 2, 6])
  })
})
