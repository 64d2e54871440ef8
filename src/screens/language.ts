import { createContext, useContext } from 'react'
import { english, type Language } from '../words/languages'

const Context = createContext<Language>(english)

export const LanguageProvider = Context.Provider

/** The language that everything here is said in. */
export const useLanguage = (): Language => useContext(Context)

/** The sign from before to after, pointing the way the language is read. */
export const useArrow = (): string => (useLanguage().dir === 'rtl' ? '←' : '→')
