import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useLocale, useMessages, useTranslations, type Messages } from 'use-intl'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Part } from '../words/catalogue'
import first from '../words/en/first.json'
import { languageNamed, type Language } from '../words/languages'
import type { Message } from '../words/message'
import { lackingIn, overlaid, type Words } from '../words/overlaid'
import { useLanguage } from './language'

const english = import.meta.glob<Words>(['../words/en/*.json', '!../words/en/first.json'], { import: 'default' })
/** Another language comes in two files: what is said first, and all the rest. */
const firsts = import.meta.glob<Words>(['../words/*/first.json', '!../words/en/first.json'], { import: 'default' })
const rests = import.meta.glob<Readonly<Record<string, Words>>>('../words/parts/*.ts', { import: 'parts' })

interface Fetched {
  readonly words: Words
  /** The keys that the language lacks: what stands there is English. */
  readonly lacking: ReadonlySet<string>
}

const inEnglish = (words: Words): Fetched => ({ words, lacking: new Set() })

const fetched = createStore<Readonly<Record<string, Fetched>>>()(() => ({ 'en/first': inEnglish(first) }))

/** All words that have been fetched, by language and part. A page is taken over with those that are here by then. */
const shelf = { ...fetched, getInitialState: fetched.getState }
const wanted = new Set<Part>(['first'])

/** Fetches the words of one part, in the language that the page is in. */
export async function loadWords(part: Part): Promise<Part> {
  wanted.add(part)
  await fetchWords(part, languageNamed(document.documentElement.lang))
  return part
}

/** Fetches, in another language, every part that has been wanted so far. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => fetchWords(part, language)))
}

async function fetchWords(part: Part, { code }: Language): Promise<void> {
  if (shelf.getState()[`${code}/${part}`]) return
  // Where a language cannot be fetched this time, the words are English, and it is asked for again the next time.
  const [words, own] = await Promise.all([englishOf(part), ownOf(part, code).catch(() => undefined)])
  shelf.setState({
    [`en/${part}`]: inEnglish(words),
    ...(own ? { [`${code}/${part}`]: { words: overlaid(words, own), lacking: new Set(lackingIn(words, own)) } } : {}),
  })
}

async function ownOf(part: Part, code: string): Promise<Words | undefined> {
  if (part === 'first') return firsts[`../words/${code}/first.json`]?.()
  const rest = await rests[`../words/parts/${code}.ts`]?.()
  return rest?.[`../${code}/${part}.json`]
}

async function englishOf(part: Part): Promise<Words> {
  const words = shelf.getState()[`en/${part}`]?.words ?? (await english[`../words/en/${part}.json`]?.())
  if (!words) throw new Error(`no words of ${part}`)
  return words
}

/** The words of these parts in one language. What has not come in it is English. */
export function useWords(parts: readonly Part[], { code }: Language): Words {
  const all = useStore(shelf)
  const found = parts.map((part) => wordsOf(all, part, code))
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the same words are the same, however often looked up
  return useMemo(() => Object.assign({}, ...found), found)
}

/** The same for what stands outside every screen, in the language that the page is in now. */
export function wordsNow(parts: readonly Part[]): Messages {
  const { code } = languageNamed(document.documentElement.lang)
  return Object.assign({}, ...parts.map((part) => wordsOf(shelf.getState(), part, code)))
}

const wordsOf = (all: Readonly<Record<string, Fetched>>, part: Part, code: string) =>
  (all[`${code}/${part}`] ?? all[`en/${part}`])?.words

/** Every line of English that has been fetched. */
export function useEnglish(): Words {
  const all = useStore(shelf)
  return useMemo(() => Object.assign({}, ...[...wanted].map((part) => all[`en/${part}`]?.words)), [all])
}

/** Whether a line is English because the language that is spoken lacks it. */
export function useIsEnglish(): (key: string) => boolean {
  const { code } = useLanguage()
  const all = useStore(shelf)
  return (key) => code !== 'en' && [...wanted].some((part) => all[`${code}/${part}`]?.lacking.has(key))
}

/** Adds the words of further parts to those that are here already. */
export function MoreWords({ words, children }: { readonly words: readonly Part[]; readonly children?: ReactNode }) {
  const here = useMessages()
  const more = useWords(words, useLanguage())
  const all = useMemo(() => ({ ...here, ...more }), [here, more])
  return (
    <IntlProvider locale={useLocale()} messages={all}>
      {children}
    </IntlProvider>
  )
}

/** Turns a message into the sentence of the person's language. */
export function useSay(): (message: Message) => string {
  const t = useTranslations()
  return ({ key, values }) => t(key, values)
}
