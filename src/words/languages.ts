/**
 * The languages there are words in, each under its own name. Listed is what is complete: a test compares each with
 * English. `readByNative` stays false until somebody whose first language it is has read all of it.
 */
export const languages = [
  { code: 'en', name: 'English', dir: 'ltr', readByNative: true },
  { code: 'de', name: 'Deutsch', dir: 'ltr', readByNative: false },
  { code: 'es', name: 'Español', dir: 'ltr', readByNative: false },
  { code: 'fr', name: 'Français', dir: 'ltr', readByNative: false },
  { code: 'hi', name: 'हिन्दी', dir: 'ltr', readByNative: false },
  { code: 'ja', name: '日本語', dir: 'ltr', readByNative: false },
  { code: 'pt-BR', name: 'Português (Brasil)', dir: 'ltr', readByNative: false },
  { code: 'ar', name: 'العربية', dir: 'rtl', readByNative: false },
] as const satisfies readonly Language[]

type LanguageCode = (typeof languages)[number]['code']

export interface Language {
  /** As `lang` takes it. */
  readonly code: string
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly readByNative: boolean
}

/** The one that is always there. */
export const english: Language = languages[0]

/** What can be chosen: a language, or whichever of the device's own comes first. */
export type LanguageChoice = 'device' | LanguageCode
export const languageChoices: readonly LanguageChoice[] = ['device', ...languages.map(({ code }) => code)]

/** The language of this very code; English where there is none. */
export const languageNamed = (code: string): Language => languages.find((each) => each.code === code) ?? english

/**
 * The language to speak. By the device: the first of its languages, most wanted first, that there are words in, whatever
 * the region; English where there is none.
 */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'device') return languageNamed(choice)
  const [first] = preferred.flatMap((tag) => languages.find((each) => baseOf(each.code) === baseOf(tag)) ?? [])
  return first ?? english
}

/**
 * The form of numbers, dates and times: that of the person's own region, where the device names one for this language.
 * Words and plurals are the same in all regions of a language.
 */
export const formFor = ({ code }: Language, preferred: readonly string[]): string =>
  preferred.find((tag) => baseOf(tag) === baseOf(code)) ?? code

const baseOf = (tag: string) => (/^[a-z]+/i.exec(tag)?.[0] ?? '').toLowerCase()
