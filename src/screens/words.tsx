import { useMemo, type ReactNode } from 'react'
import { IntlProvider, useMessages, useTranslations } from 'use-intl'
import type { Part } from '../words/catalogue'
import type { Message } from '../words/message'

const parts = import.meta.glob<object>('../words/*/*.json', { import: 'default' })

/** The words of one part, in one language. */
export async function loadWords(part: Part, language = 'en'): Promise<object> {
  const load = parts[`../words/${language}/${part}.json`]
  if (!load) throw new Error(`no words ${language}/${part}`)
  return await load()
}

/** Adds the words of further parts to those that are here already. */
export function MoreWords({ words, children }: { readonly words: readonly object[]; readonly children?: ReactNode }) {
  const here = useMessages()
  const all = useMemo(() => Object.assign({}, here, ...words), [here, words])
  return (
    <IntlProvider locale="en" messages={all}>
      {children}
    </IntlProvider>
  )
}

/** Turns a message into the sentence of the person's language. */
export function useSay(): (message: Message) => string {
  const t = useTranslations()
  return ({ key, values }) => t(key, values)
}
