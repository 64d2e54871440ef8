import { describe, expect, it } from 'vitest'
import { countsByWeek, firstOfMonths, weekGrid, wordsOf } from '../../../src/history/printed'
import type { UnsealedRecord } from '../../../src/history/record'
import { lastNight } from '../../screens/past/records'

const [breath] = lastNight.steps
if (!breath) throw new Error('no step')
const done = (day: string, exercises: readonly string[], said: Partial<UnsealedRecord> = {}): UnsealedRecord => ({
  ...lastNight,
  startedAt: `${day}T12:00:00.000Z`,
  day,
  steps: exercises.map((exercise) => ({ ...breath, exercise })),
  ...said,
})

const cell = (records: readonly UnsealedRecord[], row: string, day: string) => {
  const { days, rows } = weekGrid(records, '2026-11-22')
  return rows.find((each) => each.row === row)?.cells[days.indexOf(day)]
}

describe('the seven days on paper', () => {
  it('end with the day chosen', () => {
    expect(weekGrid([], '2026-03-02').days).toEqual(
      ['2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28'].concat('2026-03-01', '2026-03-02'),
    )
  })

  it('keep a rating of 0 apart from one that was not given', () => {
    const day = '2026-11-20'
    const records = [
      done(day, ['cold/pack'], { before: 3, after: 0 }),
      done(day, ['cold/pack'], { before: 0 }),
      done(day, ['cold/pack']),
    ]
    expect(cell(records, 'cold', day)).toEqual([
      { before: 3, after: 0, part: false, rehearsal: false },
      { before: 0, part: false, rehearsal: false },
      { part: false, rehearsal: false },
    ])
  })

  it('say of a plan that its parts were rated as a whole, and leave out what was skipped', () => {
    const day = '2026-11-16'
    const plan = done(day, ['cold/pack', 'breathe/ext46'], { before: 8, after: 5 })
    const skipped = { ...breath, exercise: 'muscle/4', how: 'skipped' } as const
    const records = [{ ...plan, steps: [...plan.steps, skipped] }]
    expect(cell(records, 'breathe', day)).toEqual([{ before: 8, after: 5, part: true, rehearsal: false }])
    expect(cell(records, 'muscle', day)).toEqual([])
  })

  it('go by the local day that was saved', () => {
    const record = done('2026-11-19', ['quiet/here'], { startedAt: '2026-11-20T05:00:00.000Z', offsetMinutes: -600 })
    expect(cell([record], 'quiet', '2026-11-19')).toHaveLength(1)
    expect(cell([record], 'quiet', '2026-11-20')).toEqual([])
  })
})

describe('three months on paper', () => {
  it('are thirteen weeks from a Monday on, each day in one of them', () => {
    expect(firstOfMonths('2026-11-22')).toBe('2026-08-24')
    const records = ['2026-08-23', '2026-08-24', '2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map((day) =>
      done(day, ['senses/feet', 'senses/54321']),
    )
    const weeks = countsByWeek(records, '2026-11-22')
    expect(weeks).toHaveLength(13)
    expect(weeks.map(({ counts }) => counts.senses)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2])
  })

  it('end on the day chosen, in the middle of a week', () => {
    const weeks = countsByWeek([done('2026-11-19', ['cold/pack'])], '2026-11-18')
    expect(weeks.at(-1)).toMatchObject({ firstDay: '2026-11-16', lastDay: '2026-11-18', counts: { cold: 0 } })
  })
})

describe('words on paper', () => {
  it('fill one page and no more, and what is left out is counted', () => {
    const records = Array.from({ length: 60 }, (_, at) =>
      done('2026-11-20', ['quiet/here'], { id: String(at), note: `${at} ${'word '.repeat(300)}` }),
    )
    const { entries, left } = wordsOf(records, '2026-11-22')
    expect(entries.length + left).toBe(60)
    expect(entries).toHaveLength(6)
    expect(entries[0]?.texts[0]?.length).toBeLessThanOrEqual(401)
  })

  it('leave out who wrote nothing, and other weeks', () => {
    const records = [done('2026-11-20', []), done('2026-11-10', [], { word: 'before' })]
    expect(wordsOf(records, '2026-11-22')).toEqual({ entries: [], left: 0 })
  })
})
