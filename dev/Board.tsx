import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { DevicesView } from './devices/DevicesView'
import { ScoreView } from './score/ScoreView'
import { SheetView } from './sheet/SheetView'
import './dev.css'

const views: Readonly<Record<string, { readonly title: string; readonly view: ReactNode }>> = {
  score: { title: 'Scores', view: <ScoreView /> },
  devices: { title: 'Devices that break', view: <DevicesView /> },
  sheet: { title: 'Every screen state', view: <SheetView /> },
}

/** The board: a view, and the way to the others. A name that is none shows the first. */
export function showBoard(root: HTMLElement, asked: string): void {
  const name = asked in views ? asked : 'score'
  const page = document.documentElement
  page.dataset.dev = name
  page.dataset.app = 'ready' // or the page says after a while that the app has not come
  createRoot(root).render(
    <StrictMode>
      <main className="board">
        <nav>
          {Object.entries(views).map(([each, { title }]) => (
            <a key={each} href={`?view=${each}`} aria-current={each === name ? 'page' : undefined}>
              {title}
            </a>
          ))}
          <a href="./">The app itself</a>
        </nav>
        {views[name]?.view}
      </main>
    </StrictMode>,
  )
}
