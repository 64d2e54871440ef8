import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnsealedRecord } from '../../../src/history/record'
import { insightsOf } from '../../../src/history/insights'
import { isShort, nothingRecent, parseRecent, recentOf, takenIn, takenOut } from '../../../src/history/recent'
import { unsealed } from './arbitraries'
import { sessions } from './sessions'

const find = (records: readonly UnsealedRecord[], tool: string) =>
  insightsOf(recentOf(records)).find((each) => each.tool === tool)

describe('how it was afterwards', () => {
  it('counts what was used, rated, and two or more lower or higher', () => {
    const breath = sessions('breathe/ext46', [[7, 5], [6, 5], [8, 5], [3, 6], [5]])
    expect(find(breath, 'breathe/ext46')).toMatchObject({ used: 5, lower: 2, higher: 1, often: undefined })
    expect(find(breath, 'breathe/ext46')?.rated.map(({ before, after }) => [before, after])).toEqual([
      [7, 5],
      [6, 5],
      [8, 5],
      [3, 6],
    ])
  })

  it('keeps a rated zero, and takes a rating that was skipped for none', () => {
    const [insight] = insightsOf(recentOf(sessions('quiet/here', [[0, 0], [], [4], [5, 0]])))
    expect(insight).toMatchObject({ used: 4, lower: 1 })
    expect(insight?.rated).toHaveLength(2)
  })

  it('puts a named plan under its own id, several exercises together, and what was skipped nowhere', () => {
    const [first] = sessions('cold/pack', [[7, 5]])
    const step = (exercise: string, how: 'whole' | 'skipped' | 'ended' = 'whole') => ({
      exercise,
      options: {},
      startMs: 0,
      playedMs: 60_000,
      paces: [],
      how,
    })
    const as = (plan: string, steps: UnsealedRecord['steps']) =>
      first ? insightsOf(recentOf([{ ...first, plan, steps }])).map(({ tool }) => tool) : []
    const two = [step('cold/pack'), step('breathe/ext46', 'ended')]
    expect(as('plan/tipp', two)).toEqual(['plan/tipp'])
    expect(as('cold/pack', two)).toEqual(['several'])
    expect(as('plan/own', two)).toEqual(['several'])
    expect(as('cold/pack', [step('cold/pack', 'skipped'), step('breathe/ext46')])).toEqual(['breathe/ext46'])
    expect(as('cold/pack', [step('cold/pack'), step('cold/pack')])).toEqual(['cold/pack'])
    expect(as('cold/pack', [step('cold/pack', 'skipped')])).toEqual([])
  })

  it('leaves rehearsals and staying with it out', () => {
    const [first] = sessions('breathe/ext46', [[7, 5]])
    const stay = sessions('quiet/stay', [[7, 5]])
    expect(first && insightsOf(recentOf([{ ...first, rehearsal: true }, { ...first, aim: 'stay' }, ...stay]))).toEqual(
      [],
    )
  })

  it('says “often lower” only from 5 of an exercise and 20 in all', () => {
    const muscle = (times: number) =>
      sessions(
        'muscle/4',
        Array.from({ length: times }, () => [6, 1] as const),
      )
    const others = (times: number) =>
      sessions(
        'breathe/ext46',
        Array.from({ length: times }, () => [6, 6] as const),
      )
    expect(find([...muscle(5), ...others(15)], 'muscle/4')?.often).toBe('lower')
    expect(find([...muscle(5), ...others(15)], 'breathe/ext46')?.often).toBe('higher')
    expect(find([...muscle(4), ...others(16)], 'muscle/4')?.often).toBeUndefined()
    expect(find([...muscle(5), ...others(14)], 'muscle/4')?.often).toBeUndefined()
  })

  it('looks at the last 60 rated times, and at those used since', () => {
    const old = sessions('cold/pack', [[9, 1]], '2026-01-01')
    const recent = sessions(
      'breathe/ext46',
      Array.from({ length: 60 }, () => [5, 5] as const),
      '2026-03-01',
    )
    expect(insightsOf(recentOf([...old, ...recent])).map(({ tool }) => tool)).toEqual(['breathe/ext46'])
    expect(insightsOf(recentOf([...old, ...recent.slice(1)])).map(({ tool }) => tool)).toEqual([
      'breathe/ext46',
      'cold/pack',
    ])
  })

  it('draws “felt helpful” toward the middle', () => {
    const [first, ...rest] = sessions('senses/feet', [[], [], []])
    const said = first ? [{ ...first, felt: 'yes' as const }, ...rest] : []
    expect(insightsOf(recentOf(said))).toMatchObject([{ helpful: 2 / 3, saidHelpful: 1 }])
    expect(insightsOf(recentOf(rest))).toMatchObject([{ helpful: 0.5, saidHelpful: 0 }])
  })
})

describe('kept up to date one by one', () => {
  const many = fc.uniqueArray(unsealed, { maxLength: 30, selector: ({ id }) => id })

  it('comes to the same as working it out anew, in whatever order sessions come, change and go', () => {
    fc.assert(
      fc.property(
        many,
        fc.array(fc.nat(), { maxLength: 20 }),
        fc.array(unsealed, { maxLength: 10 }),
        (all, gone, anew) => {
          const ids = all.map(({ id }) => id)
          const changed = anew.map((record, at) => ({ ...record, id: ids[at % Math.max(1, ids.length)] ?? record.id }))
          const leaving = new Set(gone.flatMap((at) => ids[at] ?? []))
          const kept = new Map([...all, ...changed].map((record) => [record.id, record]))
          for (const id of leaving) kept.delete(id)
          const stepwise = [...all, ...changed].reduce(takenIn, nothingRecent)
          const after = [...leaving].reduce(takenOut, stepwise)
          expect(after).toEqual(recentOf([...kept.values()]))
          expect(insightsOf(after)).toEqual(insightsOf(recentOf([...kept.values()])))
        },
      ),
    )
  })

  it('stays right beyond what it holds, or says that it is short', () => {
    const half = (at: number) => (at % 7 === 0 ? ([6, 4] as const) : ([] as const))
    const all = sessions(
      'breathe/ext46',
      Array.from({ length: 700 }, (_, at) => half(at)),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 699 }), { maxLength: 40 }), fc.nat({ max: 700 }), (gone, from) => {
        const first = recentOf(all.slice(from))
        const leaving = new Set(gone.flatMap((at) => (at >= from ? (all[at]?.id ?? []) : [])))
        const added = all.slice(0, from).reduce(takenIn, first)
        const stepwise = [...leaving].reduce(takenOut, added)
        const anew = recentOf(all.filter(({ id }) => !leaving.has(id)))
        if (!isShort(stepwise)) expect(insightsOf(stepwise)).toEqual(insightsOf(anew))
      }),
      { numRuns: 60 },
    )
  })

  it('reads back what was kept, and nothing else', () => {
    fc.assert(
      fc.property(many, (all) => {
        const recent = recentOf(all)
        expect(parseRecent(JSON.parse(JSON.stringify({ version: 1, ...recent })))).toEqual(recent)
      }),
    )
    for (const stored of [undefined, null, 1, {}, { version: 2, counted: [], cut: false }]) {
      expect(parseRecent(stored)).toBeUndefined()
    }
  })
})
