import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { Late } from '../src/screens/now/Late'
import { NowView } from '../src/screens/now/NowView'
import { Guide } from '../src/ui/guide/Guide'
import first from '../src/words/en/first.json'

const inEnglish = (node: ReactNode) => (
  <IntlProvider locale="en" messages={first} timeZone="UTC">
    {node}
  </IntlProvider>
)

/** The light, which stands outside the app. */
export const renderGuide = (): string => renderToStaticMarkup(inEnglish(<Guide />))

/** The rest of the page before any script has run. Only what stands in the root belongs to the app, which hydrates it. */
export const renderApp = (): string =>
  [`<div id="root">${renderToString(inEnglish(<NowView />))}</div>`, renderToStaticMarkup(inEnglish(<Late />))].join(
    '\n    ',
  )
