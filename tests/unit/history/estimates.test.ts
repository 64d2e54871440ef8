import { describe, expect, it } from 'vitest'
import { estimatesOf } from '../../../src/history/estimates'

// The worked example of docs/sources.md#afterwards.
const vector = [
  ['breath', 7, 5],
  ['cold', 9, 6],
  ['breath', 6, 5],
  ['sit', 5, 5],
  ['breath', 8, 5],
  ['muscle', 6, 3],
  ['cold', 9, 7],
  ['muscle', 7, 4],
  ['breath', 7, 6],
  ['sit', 6, 5],
  ['muscle', 6, 4],
  ['muscle', 8, 5],
  ['cold', 8, 6],
  ['muscle', 7, 4],
  ['breath', 5, 4],
  ['muscle', 5, 3],
] as const

const rated = vector.map(([tool, before, after]) => ({ tool, before, after }))

describe('what is worked out from ratings', () => {
  it('is that of the worked example', () => {
    const { meanBefore, meanDrop, slope, variance, tools } = estimatesOf(rated)
    expect([meanBefore, meanDrop, slope, variance].map((value) => value.toFixed(3))).toEqual([
      '6.813',
      '2.000',
      '0.409',
      '1.519',
    ])
    const shown = [...tools].map(([tool, { count, theta, low, high }]) => [
      tool,
      count,
      ...[theta, low, high].map((value) => value.toFixed(3)),
    ])
    expect(shown).toEqual([
      ['breath', 5, '-0.174', '-0.850', '0.502'],
      ['cold', 3, '-0.182', '-0.949', '0.584'],
      ['sit', 2, '-0.321', '-1.149', '0.507'],
      ['muscle', 6, '0.477', '-0.164', '1.118'],
    ])
  })

  it('puts a strong start with a big fall below one that fell more than its like', () => {
    const { tools } = estimatesOf(rated)
    const drop = (tool: string) => {
      const own = rated.filter((each) => each.tool === tool)
      return own.reduce((sum, { before, after }) => sum + before - after, 0) / own.length
    }
    expect(drop('cold')).toBeGreaterThan(drop('breath'))
    expect(tools.get('cold')?.theta).toBeLessThan(tools.get('breath')?.theta ?? -Infinity)
  })

  it('says nothing of nothing', () => {
    expect(estimatesOf([])).toEqual({ meanBefore: 0, meanDrop: 0, slope: 0.4, variance: 4, tools: new Map() })
  })
})
