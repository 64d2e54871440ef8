import { describe, expect, it } from 'vitest'
import { afterwards, anchors, isNearlyTooMuch, ratedInWords, wordRatings } from '../../../src/care/rating'
import type { Answers } from '../../../src/history/answers'

describe('how strong it is', () => {
  it('has words for every number from 0 to 10, each once', () => {
    const named = anchors.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    expect(named).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('can be said in four words, and is read back in the same', () => {
    expect(wordRatings.map(({ value }) => value)).toEqual([2, 5, 7, 9])
    for (const { value, words } of wordRatings) expect(ratedInWords(value)).toEqual(words)
    expect([0, 4, 6, 8, 10].map((rating) => ratedInWords(rating).key.replace('check.rated.', ''))).toEqual([
      'mild',
      'mild',
      'strong',
      'veryStrong',
      'tooMuch',
    ])
  })

  it('is nearly too much from 9 on, and not where nothing was said', () => {
    expect([undefined, 0, 8, 9, 10].map(isNearlyTooMuch)).toEqual([false, false, false, true, true])
  })
})

describe('what it came to', () => {
  it.each<[string, Answers, boolean, boolean]>([
    ['nothing said', {}, false, false],
    ['only before', { before: 8 }, false, false],
    ['lower', { before: 7, change: 'lower', after: 5 }, false, false],
    ['the same', { before: 7, change: 'same', after: 7 }, false, false],
    ['higher, no number', { before: 7, change: 'higher' }, true, false],
    ['higher by one', { before: 5, change: 'higher', after: 6 }, true, false],
    ['higher by two', { before: 5, change: 'higher', after: 7 }, true, false],
    ['higher by three', { before: 5, change: 'higher', after: 8 }, true, true],
    ['higher by one, to nine', { before: 8, change: 'higher', after: 9 }, true, true],
    ['lower, and still nine', { before: 10, change: 'lower', after: 9 }, false, true],
    ['higher by number alone', { before: 5, after: 6 }, true, false],
    ['to nothing from nothing', { before: 0, change: 'same', after: 0 }, false, false],
  ])('%s', (_, answers, stronger, company) => {
    expect(afterwards(answers)).toEqual({ stronger, company })
  })
})
