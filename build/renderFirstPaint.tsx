import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { Late } from '../src/screens/now/Late'
import { NowView } from '../src/screens/now/NowView'
import { Guide } from '../src/ui/guide/Guide'
import english from '../src/words/en/first.json'
import { overlaid, type Words } from '../src/words/overlaid'

const first = import.meta.glob<Words>('../src/words/*/first.json', { eager: true, import: 'default' })

function inLanguage(language: string) {
  const words = overlaid(english, first[`../src/words/${language}/first.json`] ?? {})
  return (node: ReactNode) => (
    <IntlProvider locale={language} messages={words} timeZone="UTC">
      {node}
    </IntlProvider>
  )
}

/** The light, which stands outside the app. */
export const renderGuide = (language: string): string => renderToStaticMarkup(inLanguage(language)(<Guide />))

/** The rest of the page before any script has run. Only what stands in the root belongs to the app, which hydrates it. */
export function renderApp(language: string): string {
  const said = inLanguage(language)
  return [`<div id="root">${renderToString(said(<NowView />))}</div>`, renderToStaticMarkup(said(<Late />))].join(
    '\n    ',
  )
}
