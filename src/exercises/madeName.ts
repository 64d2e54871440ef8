import * as v from 'valibot'

/** Longest name that somebody may give to what they made, in characters as read. */
export const longestName = 40

/** Controls, halves of characters, and marks that are unseen or turn the order of what is read; joiners may stay. */
const unseen = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Words as they may be shown: no controls, no unseen marks, one space between words, and no more than `longest` characters. */
export const cleanText = (text: string, longest: number): string =>
  Array.from(
    text
      .slice(0, longest * 10)
      .replaceAll(unseen, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, longest)
    .join('')
    .trim()

/** A name is kept only as it will be shown. May be empty. */
export const madeName = v.pipe(
  v.string(),
  v.maxLength(400),
  v.transform((text) => cleanText(text, longestName)),
)
