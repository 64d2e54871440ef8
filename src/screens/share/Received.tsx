import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { asksForHolds, withoutIn } from '../../exercises/madeWithout'
import type { Made } from '../../exercises/made'
import { mostKept } from '../../exercises/keptMade'
import type { Suggestion } from '../../exercises/madePlan'
import { madeOf } from '../madeOf'
import { useWorld } from '../world'
import { Content } from './Content'
import { Suggestions } from './Suggestions'
import styles from './share.module.css'

/** What somebody shared: seen whole, with holds out and what it suggests kept to, until the person says otherwise. */
export function Received({ made }: { readonly made: Made }) {
  const t = useTranslations()
  const world = useWorld()
  const [without, setWithout] = useState<readonly Suggestion[]>(() => [
    ...(asksForHolds(made) ? (['holds'] as const) : []),
    ...(made.kind === 'plan' ? (made.without ?? []) : []),
  ])
  const [full, setFull] = useState(false)
  const mine = withoutIn(made, without)
  const keep = () => {
    const id = world.devices.randomId()
    const kept = madeOf(world).getState().keep({ id, made: mine, shared: true })
    setFull(!kept)
    if (kept) world.go(`practise/kept/${id}`)
  }
  return (
    <>
      <h1 tabIndex={-1}>{t(made.kind === 'plan' ? 'share.title' : 'share.titleOther')}</h1>
      <Content kept={{ made: mine, shared: true }} />
      <Suggestions made={made} without={without} onChange={setWithout} />
      <p className="quiet">{t('share.nothingYet')}</p>
      {full && (
        <p className="notice" role="status">
          {t('share.full', { most: mostKept })}
        </p>
      )}
      <div className={`rows ${styles.ways}`}>
        <button type="button" className="row chosen" onClick={keep}>
          {t('share.keep')}
        </button>
        <button type="button" className="row" onClick={() => world.go('now')}>
          {t('share.leave')}
        </button>
      </div>
    </>
  )
}
