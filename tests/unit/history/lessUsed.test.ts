import { describe, expect, it } from 'vitest'
import { insightsOf } from '../../../src/history/insights'
import { noLikings } from '../../../src/history/likings'
import { recentOf } from '../../../src/history/recent'
import { lessUsed } from '../../../src/history/suggestion'
import { sessions } from './sessions'

describe('the one that is used less', () => {
  const used = [...sessions('breathe/ext46', [[], []]), ...sessions('senses/54321', [[]], '2026-03-01')]
  const toGoBy = { likings: noLikings, insights: insightsOf(recentOf(used)), ratings: true, suits: () => true }

  it('is one not used, not named already, not hidden, and one that suits', () => {
    expect(lessUsed(toGoBy, [])).toBe('quiet/here')
    expect(lessUsed(toGoBy, ['quiet/here'])).toBe('cold/wrists')
    expect(lessUsed({ ...toGoBy, likings: { ...noLikings, hidden: ['quiet/here', 'cold/wrists'] } }, [])).toBe(
      'move/walk',
    )
    expect(lessUsed({ ...toGoBy, suits: (id) => id.startsWith('breathe/') }, [])).toBe('breathe/ext46')
    expect(lessUsed({ ...toGoBy, suits: () => false }, [])).toBeUndefined()
  })
})
