import type { Answers } from '../history/answers'
import { say, type Message } from '../words/message'

/** Our own words for how strong something is, 0 to 10. Source: docs/sources.md#scale */
export const anchors: readonly { readonly from: number; readonly to: number; readonly words: Message }[] = [
  { from: 0, to: 0, words: say('check.anchor.settled') },
  { from: 1, to: 2, words: say('check.anchor.little') },
  { from: 3, to: 4, words: say('check.anchor.uneasy') },
  { from: 5, to: 5, words: say('check.anchor.hard') },
  { from: 6, to: 7, words: say('check.anchor.veryHard') },
  { from: 8, to: 9, words: say('check.anchor.nearly') },
  { from: 10, to: 10, words: say('check.anchor.most') },
]

/** The numbers whose words are shown without asking for them. */
export const shownAnchors: readonly number[] = [0, 3, 5, 7, 10]

/** The same in words alone, and the numbers they stand for. */
export const wordRatings = [
  { value: 2, words: say('check.rated.mild') },
  { value: 5, words: say('check.rated.strong') },
  { value: 7, words: say('check.rated.veryStrong') },
  { value: 9, words: say('check.rated.tooMuch') },
] as const

/** What a rating is called where no numbers are wanted: the strongest word that it reaches. */
export const ratedInWords = (rating: number): Message =>
  (wordRatings.findLast(({ value }) => value <= rating) ?? wordRatings[0]).words

/** From here on a way to a person stands beside the scale, and nothing more is asked. */
export const isNearlyTooMuch = (rating: number | undefined): boolean => rating !== undefined && rating >= 9

/**
 * What it came to: `stronger` where it was said to be higher, by a word or by the numbers, and `company` where it rose
 * by three or more, or is nearly too much now. What was not said stands for nothing. Source: docs/sources.md#scale
 */
export function afterwards({ before, after, change }: Answers): {
  readonly stronger: boolean
  readonly company: boolean
} {
  const risen = before === undefined || after === undefined ? 0 : after - before
  return { stronger: change === 'higher' || risen > 0, company: risen >= 3 || isNearlyTooMuch(after) }
}
