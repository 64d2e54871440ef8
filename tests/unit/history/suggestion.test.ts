import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insightsOf } from '../../../src/history/insights'
import { likingNames, noLikings, parseLikings, withLiking } from '../../../src/history/likings'
import { recentOf } from '../../../src/history/recent'
import { suggestionsFrom, type ToGoBy } from '../../../src/history/suggestion'
import { unsealed } from './arbitraries'
import { sessions } from './sessions'

const named = (toGoBy: Partial<ToGoBy>) =>
  suggestionsFrom({ likings: noLikings, insights: [], ratings: true, suits: () => true, ...toGoBy })

const times = (exercise: string, count: number, before: number, after: number) =>
  sessions(
    exercise,
    Array.from({ length: count }, () => [before, after] as const),
  )

describe('what is suggested', () => {
  const lower = insightsOf(recentOf([...times('muscle/4', 4, 7, 3), ...times('breathe/ext46', 6, 7, 7)]))

  it('is nothing where nothing was said', () => {
    expect(named({})).toEqual([])
    expect(named({ insights: insightsOf(recentOf(times('cold/pack', 2, 9, 1))) })).toEqual([])
  })

  it('goes by the person’s own word first, then by what felt helpful, then by counts', () => {
    const felt = times('senses/feet', 1, 5, 5).map((record) => ({ ...record, felt: 'yes' as const }))
    const insights = insightsOf(recentOf([...felt, ...times('muscle/4', 4, 7, 3), ...times('breathe/ext46', 6, 7, 7)]))
    const likings = { pinned: ['quiet/here'], helps: ['move/walk', 'quiet/here'], hidden: [] }
    expect(named({ likings, insights })).toEqual([
      { why: 'pinned', id: 'quiet/here' },
      { why: 'helped', id: 'move/walk' },
      { why: 'helped', id: 'senses/feet' },
      { why: 'rated', id: 'muscle/4', rated: 4, lower: 4 },
    ])
  })

  it('names no count where ratings are off', () => {
    expect(named({ insights: lower }).map(({ id }) => id)).toEqual(['muscle/4'])
    expect(named({ insights: lower, ratings: false })).toEqual([])
  })

  it('leaves out what was hidden, what does not suit, and “several”', () => {
    const hidden = { ...noLikings, hidden: ['muscle/4'] }
    expect(named({ insights: lower, likings: hidden })).toEqual([])
    expect(named({ insights: lower, suits: (id) => id !== 'muscle/4' })).toEqual([])
    expect(named({ likings: { ...noLikings, pinned: ['several'] } })).toEqual([])
  })

  it('never gives a number as a reason from fewer than three rated times', () => {
    fc.assert(
      fc.property(fc.array(unsealed, { maxLength: 40 }), (records) => {
        const insights = insightsOf(recentOf(records))
        for (const suggested of named({ insights })) {
          if (suggested.why !== 'rated') continue
          const own = insights.find(({ tool }) => tool === suggested.id)
          expect(suggested.rated).toBeGreaterThanOrEqual(3)
          expect(own).toMatchObject({ lower: suggested.lower })
          expect(own?.rated).toHaveLength(suggested.rated)
        }
      }),
    )
  })
})

describe('what a person says of an exercise', () => {
  it('holds until it is taken back, and does not contradict itself', () => {
    const said = fc.tuple(fc.constantFrom(...likingNames), fc.constantFrom('a', 'b', 'c'), fc.boolean())
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), said, (before, [name, id, yes]) => {
        const likings = before.reduce((all, each) => withLiking(all, ...each), noLikings)
        const after = withLiking(likings, name, id, yes)
        expect(after[name].includes(id)).toBe(yes)
        expect(after.pinned.filter((each) => after.hidden.includes(each))).toEqual([])
        expect(parseLikings(JSON.parse(JSON.stringify(after)))).toEqual(after)
      }),
    )
  })

  it('is read from anything at all, list by list', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void parseLikings(stored)))
    expect(parseLikings({ pinned: ['quiet/here', 7, '', 'quiet/here'], helps: 'x' })).toEqual({
      pinned: ['quiet/here'],
      helps: [],
      hidden: [],
    })
  })
})
