import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { planIds, planWords } from '../../exercises/plans'
import { byFamily, Fold, NameAndAbout } from '../choose/Families'
import { MadeName } from '../MadeName'
import { madeOf } from '../madeOf'
import { useSay } from '../words'
import { useWorld } from '../world'
import { NameOfRemoved } from './NameOfRemoved'
import type { Removed } from './PractiseScreen'
import styles from './practise.module.css'

interface HomeProps {
  readonly removed: Removed | undefined
  readonly onRemoved: (removed: Removed | undefined) => void
}

/** One's own first, then everything, folded. */
export function Home({ removed, onRemoved }: HomeProps) {
  const t = useTranslations()
  const say = useSay()
  const { kept, saved, putBack } = useStore(madeOf(useWorld()))
  return (
    <>
      <h1 tabIndex={-1}>{t('practise.title')}</h1>
      <p className="quiet">{t('practise.hint')}</p>
      {removed && (
        <p role="status" className="notice">
          <NameOfRemoved kept={removed.kept} />{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              putBack(removed.kept, removed.at)
              onRemoved(undefined)
              document.querySelector<HTMLElement>('#root h1')?.focus()
            }}
          >
            {t('practise.putBack')}
          </button>
        </p>
      )}
      <h2>{t('practise.own')}</h2>
      {kept.length === 0 && <p className="quiet">{t('practise.ownNone')}</p>}
      {!saved && <p className="notice">{t('practise.notSaved')}</p>}
      <div className="rows">
        {kept.map((each) => (
          <a key={each.id} className={`row ${styles.item}`} href={`#/practise/kept/${each.id}`} data-kept={each.id}>
            <MadeName kept={each} />
            <small className="quiet">{t(`made.unnamed.${each.made.kind}`)}</small>
          </a>
        ))}
      </div>
      <div className={styles.make}>
        <a className="link" href="#/practise/build">
          {t('practise.newPlan')}
        </a>
        <a className="link" href="#/practise/pattern">
          {t('practise.newPattern')}
        </a>
        <a className="link" href="#/plan">
          {t('practise.open')}
        </a>
      </div>
      <h2>{t('practise.all')}</h2>
      <div className="rows">
        {byFamily.map(({ family, ids }) => (
          <Fold key={family} title={t(`family.${family}`)}>
            {ids.map((id) => (
              <a key={id} className={`row ${styles.item}`} href={`#/practise/${id}`}>
                <NameAndAbout id={id} />
              </a>
            ))}
          </Fold>
        ))}
        <Fold title={t('list.plans')}>
          {planIds.map((id) => (
            <a key={id} className={`row ${styles.item}`} href={`#/practise/${id}`}>
              {say(planWords(id).name)}
              <small className="quiet">{say(planWords(id).about)}</small>
            </a>
          ))}
        </Fold>
      </div>
    </>
  )
}
