import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { IntlProvider } from 'use-intl'
import { App } from '../src/screens/App'
import { Broken } from '../src/screens/Broken'
import { WorldProvider, type World } from '../src/screens/world'
import first from '../src/words/en/first.json'

/** The app as src/main.tsx mounts it, in a world of one's choice. */
export function mount(root: HTMLElement, world: World, children: ReactNode = <App />): void {
  createRoot(root).render(
    <StrictMode>
      <IntlProvider locale="en" messages={first} timeZone="UTC">
        <WorldProvider value={world}>
          <Broken>{children}</Broken>
        </WorldProvider>
      </IntlProvider>
    </StrictMode>,
  )
}

export const go: World['go'] = (place) => location.replace(`#/${place}`)
