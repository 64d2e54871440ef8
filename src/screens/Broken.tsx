import { Component, type ReactNode } from 'react'
import { Bar } from '../ui/Bar'
import { useTranslations } from 'use-intl'

/** Where something thrown while rendering ends: the guide, which is not ours to render, keeps breathing. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  /** Some screens have no guide, and a page that stopped working is on none of them. */
  override componentDidCatch() {
    const { dataset } = document.documentElement
    dataset.place = 'now'
    delete dataset.picture
  }

  override render() {
    return this.state.broken ? <WayBack /> : this.props.children
  }
}

function WayBack() {
  const t = useTranslations()
  return (
    <main>
      <div className="content">
        <h1 tabIndex={-1}>{t('problem.broken')}</h1>
        <p className="quiet">{t('problem.brokenHint')}</p>
        <div className="rows">
          {/* The whole page anew, at its first screen: the surest way out of a state nobody foresaw. */}
          <a
            className="row"
            href="./"
            onClick={(event) => {
              event.preventDefault()
              window.location.replace('#/now')
              window.location.reload()
            }}
          >
            {t('problem.startAgain')}
          </a>
        </div>
      </div>
      <Bar />
    </main>
  )
}
