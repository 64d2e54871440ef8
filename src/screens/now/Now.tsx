import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useWorld, type World } from '../world'
import { screens } from '../places'
import { BySound } from './BySound'
import { Last } from './Last'
import { Resume } from './Resume'
import { useFirst } from './useFirst'
import { NowView, nowActions, type NowAction } from './NowView'

/** The first screen, alive: its rows lead on. A tap made before the app had come is obeyed now. */
export function Now({ notice }: { readonly notice?: ReactNode }) {
  const world = useWorld()
  const t = useTranslations()
  const [failed, setFailed] = useState<Begun>()
  const taps = useRef(0)
  useFirst()

  const obey = (action: Begun) => {
    const nth = ++taps.current
    const isLast = () => nth === taps.current
    delete document.documentElement.dataset.tap // or it would be obeyed once more
    world.go('now') // a row may be tapped before the screen has come that the address names
    letGo()
    // What was tapped is seen to be, before a slow phone is busy with fetching what it leads to.
    document.querySelector(`.now [data-action=${action}]`)?.setAttribute('data-tapped', '')
    void painted()
      .then(() => begin(action, world, isLast))
      .catch(() => isLast() && setFailed(action))
      .finally(() => isLast() && letGo())
  }

  const act = (action: Begun) => {
    setFailed(undefined)
    obey(action)
  }

  useEffect(() => {
    const early = takeEarlyTap()
    if (early) obey(early)
  }, []) // eslint-disable-line react-hooks/exhaustive-deps -- once, on arrival

  const again = failed && (
    <p className="notice" role="status">
      {t('problem.screenMissing')}{' '}
      <button type="button" className="link" onClick={() => act(failed)}>
        {t('problem.tryAgain')}
      </button>
    </p>
  )
  return (
    <NowView
      onAction={act}
      onPerson={() => world.go('help')}
      notice={again ?? notice}
      resume={<Resume world={world} />}
      bySound={<BySound onBegin={() => act('by-sound')} />}
      last={<Last world={world} />}
    />
  )
}

/** The row that was tapped before the app came, as the page's own script remembers it. */
function takeEarlyTap(): NowAction | undefined {
  const { tap: tapped } = document.documentElement.dataset
  return nowActions.find((action) => action === tapped)
}

/** What was marked as tapped, by the page's own script or here, looks so no longer. */
function letGo() {
  for (const row of document.querySelectorAll<HTMLElement>('[data-tapped]')) delete row.dataset.tapped
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

type Begun = NowAction | 'by-sound'

/** Whoever taps twice, or two rows, while what it leads to is fetched, has one session: that of the last tap. */
async function begin(action: Begun, world: World, isLast: () => boolean): Promise<void> {
  switch (action) {
    case 'too-much':
    case 'not-sure':
    case 'something-else':
      return world.go(`choose/${action}`)
    case 'breathe':
    case 'by-sound':
    case 'look':
    case 'here': {
      // The screen first: until it is here, the guide goes on as it is and nothing has begun.
      const [{ beginFromNow }] = await Promise.all([import('./beginFromNow'), screens.session()])
      if (isLast()) beginFromNow(action, world)
    }
  }
}
