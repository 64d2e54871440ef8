import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insightsOf } from '../../../src/history/insights'
import { hoursOf, pacesOf, pairsOf, pictured, placesOf, weekdaysOf } from '../../../src/history/pictures'
import { recentOf } from '../../../src/history/recent'
import { unsealed } from './arbitraries'
import { sessions } from './sessions'

describe('pictures of what was kept', () => {
  it('count every session once in the day and once in the week, wherever and whenever it was', () => {
    fc.assert(
      fc.property(fc.array(unsealed, { maxLength: 20 }), (records) => {
        const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0)
        expect(sum(hoursOf(records).counts)).toBe(records.length)
        expect(sum(weekdaysOf(records))).toBe(records.length)
      }),
    )
  })

  it('go by the clock on the person’s own wall, on both sides of a change of clocks', () => {
    const [one] = sessions('quiet/here', [[]])
    if (!one) return
    // half past midnight, UTC: 1:30 before clocks went on, and again, an offset later, 2:30
    const twice = [
      { ...one, startedAt: '2026-03-29T00:30:00.000Z', offsetMinutes: 60, day: '2026-03-29' },
      { ...one, startedAt: '2026-03-29T01:30:00.000Z', offsetMinutes: 120, day: '2026-03-29' },
    ]
    const { counts } = hoursOf(twice)
    expect(counts.flatMap((count, hour) => (count > 0 ? [hour] : []))).toEqual([1, 3])
    expect(weekdaysOf(twice)).toEqual([0, 0, 0, 0, 0, 0, 2])
  })

  it('hold pairs that were alike together', () => {
    const insights = insightsOf(recentOf(sessions('cold/pack', [[7, 5], [7, 5], [9, 9], [4]])))
    expect(pairsOf(insights)).toEqual([
      { before: 9, after: 9, count: 1 },
      { before: 7, after: 5, count: 2 },
    ])
  })

  it('weigh a pace by how long it was kept, and know a place once a session', () => {
    const [one] = sessions('breathe/ext46', [[]])
    if (!one) return
    const paces = [
      { atMs: 0, perMinute: 10 },
      { atMs: 60_000, perMinute: 6 },
    ]
    const step = { exercise: 'breathe/ext46', options: {}, startMs: 0, playedMs: 240_000, paces, how: 'ended' as const }
    const record = { ...one, steps: [step], body: ['chest', 'chest', 'throat'] }
    expect(pacesOf([record]).map(({ perMinute }) => perMinute)).toEqual([7])
    expect([...placesOf([record])]).toEqual([
      ['chest', 1],
      ['throat', 1],
    ])
    expect(pictured([{ ...record, rehearsal: true }])).toEqual([])
  })
})
