import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { madeOf } from '../madeOf'
import { Content } from '../share/Content'
import { useWorld } from '../world'
import { LastPractised } from './LastPractised'
import type { Removed } from './PractiseScreen'

interface KeptPageProps {
  readonly id: string
  readonly onRemoved: (removed: Removed) => void
}

/** Something kept: all that is in it, and what can be done with it. */
export function KeptPage({ id, onRemoved }: KeptPageProps) {
  const t = useTranslations()
  const world = useWorld()
  const { kept: all, saved, keep, remove } = useStore(madeOf(world))
  const at = all.findIndex((each) => each.id === id)
  const kept = all[at]
  if (!kept) {
    return (
      <>
        <h1 tabIndex={-1}>{t('practise.own')}</h1>
        <p>{t('practise.gone')}</p>
      </>
    )
  }
  const { kind } = kept.made
  const editor = kind === 'plan' ? 'build' : kind === 'pattern' ? 'pattern' : undefined
  const copy = () => {
    const twin = world.devices.randomId()
    if (keep({ ...kept, id: twin })) world.go(`practise/kept/${twin}`)
  }
  return (
    <>
      <Content kept={kept} heading />
      <LastPractised id={id} />
      <p className="quiet" role="status">
        {t(saved ? 'practise.keptHere' : 'practise.notSaved')}
      </p>
      <div className="rows">
        <a className="row chosen" href={`#/go/plan/own/${id}?by=practise&practise=1`}>
          {t('practise.start')}
        </a>
        {editor && (
          <a className="row" href={`#/practise/${editor}/${id}`}>
            {t('practise.change')}
          </a>
        )}
        <a className="row" href={`#/plan/share?kept=${id}`}>
          {t('practise.share')}
        </a>
        <button type="button" className="row" onClick={copy}>
          {t('practise.copy')}
        </button>
        <button
          type="button"
          className="row"
          onClick={() => {
            remove(id)
            onRemoved({ kept, at })
            world.go('practise')
          }}
        >
          {t('practise.remove')}
        </button>
      </div>
    </>
  )
}
