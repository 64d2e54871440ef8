import * as v from 'valibot'
import { cleanText, madeName } from './madeName'

/** Longest line of somebody's own words, in characters. */
const longestLine = 120

/** A line in somebody's own words, as it will be shown. Never empty. */
export const madeLine = v.pipe(
  v.string(),
  v.maxLength(1_000),
  v.transform((text) => cleanText(text, longestLine)),
  v.minLength(1),
)

/** A language's short name, with a region where it matters: `en`, `pt-BR`. */
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/))

/** The same words, language by language. */
export const inLanguages = <const S extends v.GenericSchema<string, string>>(text: S) =>
  v.pipe(v.record(language, text), v.minEntries(1), v.maxEntries(20))

/** What everything that is made may say of itself: its name and what it is, by language, and where it is from. */
export const madeAbout = {
  names: v.exactOptional(inLanguages(madeName)),
  about: v.exactOptional(inLanguages(madeLine)),
  source: v.exactOptional(madeLine),
}

/** What is said in a language, or else in its wider one, in English, or in whichever there is. */
export const textIn = (texts: Readonly<Record<string, string>>, wanted: string): string =>
  texts[wanted] ?? texts[wanted.split('-')[0] ?? ''] ?? texts.en ?? Object.values(texts)[0] ?? ''
