import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import type { Kept } from '../../exercises/keptMade'
import { findPlan } from '../../exercises/plans'
import { Bar } from '../../ui/Bar'
import type { ScreenProps } from '../places'
import { useWorld } from '../world'
import { About } from './About'
import { AboutPlan } from './AboutPlan'
import { Builder } from './build/Builder'
import { Home } from './Home'
import { KeptPage } from './KeptPage'
import { PatternEditor } from './pattern/PatternEditor'
import styles from './practise.module.css'

/** What was taken away last, and where it stood: it can be put back as long as this screen is open. */
export interface Removed {
  readonly kept: Kept
  readonly at: number
}

/** Learning in calm: everything there is, what of it is one's own, and where to make more. */
export function PractiseScreen({ address }: ScreenProps) {
  const t = useTranslations()
  const world = useWorld()
  const [removed, setRemoved] = useState<Removed>()
  const [path = ''] = address.split('?', 1)
  const home = path === 'practise' || !path.startsWith('practise/')
  useArrival(path)
  return (
    <main className={styles.practise}>
      <div className="content">
        <button
          type="button"
          className={`link ${styles.back}`}
          data-action="back"
          onClick={() => world.go(home ? 'now' : 'practise')}
        >
          {t('common.back')}
        </button>
        {pageAt(path.replace(/^practise\/?/, ''))}
      </div>
      <Bar onPerson={() => world.go('help')} />
    </main>
  )

  function pageAt(rest: string) {
    const [kind = '', id = ''] = rest.split('/')
    const plan = findPlan(rest)
    const exercise = findExercise(rest)
    if (kind === 'kept') return <KeptPage key={id} id={id} onRemoved={setRemoved} />
    if (kind === 'build') return <Builder key={id} id={id} />
    if (kind === 'pattern') return <PatternEditor key={id} id={id} />
    if (plan) return <AboutPlan id={plan} />
    if (exercise) return <About exercise={exercise} />
    return <Home removed={removed} onRemoved={setRemoved} />
  }
}

/** From one page of it to another the screen stays: the new heading is read all the same, from the top. */
function useArrival(path: string) {
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current !== path) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('#root h1')?.focus({ preventScroll: true })
    }
    shown.current = path
  }, [path])
}
