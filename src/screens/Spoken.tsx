import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { IntlProvider, useTranslations } from 'use-intl'
import { sayGuide } from '../ui/guide/sayGuide'
import { formFor, languageFor, type Language } from '../words/languages'
import { LanguageProvider } from './language'
import { loadLanguage, useWords } from './words'
import { useSetting } from './world'

interface SpokenProps {
  /** The language of the page as it came. */
  readonly shown: Language
  /** The device's own languages, the most wanted first. */
  readonly preferred: readonly string[]
  /** Told each time the page has come to be in a language. */
  readonly onSpoken: (language: Language) => void
  readonly children: ReactNode
}

const parts = ['first'] as const

/** Has everything inside said in the language that was chosen. It changes all at once, when the words are here. */
export function Spoken({ shown, preferred, onSpoken, children }: SpokenProps) {
  const wanted = languageFor(useSetting('language'), preferred)
  const [language, setLanguage] = useState(shown)

  useEffect(() => {
    let still = true
    void loadLanguage(wanted).then(
      () => still && setLanguage(wanted),
      () => {}, // it stays as it is, and the next page tries again
    )
    return () => {
      still = false
    }
  }, [wanted])

  useEffect(() => {
    onSpoken(language)
    void loadLanguage(language).catch(() => {}) // what was on its way in another language meanwhile
  }, [language, onSpoken])

  return (
    <LanguageProvider value={language}>
      <IntlProvider locale={formFor(language, preferred)} messages={useWords(parts, language)} timeZone="UTC">
        <Page language={language} />
        {children}
      </IntlProvider>
    </LanguageProvider>
  )
}

/** What of the page stands outside the app: its language, the way it is read, and the words of the guide. */
function Page({ language: { code, dir } }: { readonly language: Language }) {
  const t = useTranslations()
  useLayoutEffect(() => {
    const page = document.documentElement
    if (page.lang === code) return // as the page came
    page.lang = code
    page.dir = dir
    sayGuide((word) => t(`guide.${word}`))
  }, [code, dir, t])
  return null
}
