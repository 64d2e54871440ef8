import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { holdsIn, planWithout } from '../../exercises/madeWithout'
import type { MadePlan, Suggestion } from '../../exercises/madePlan'
import { planLink } from '../../exercises/packLink'
import { useWorld } from '../world'
import { Content } from './Content'
import { stepLink } from './stepLink'
import styles from './share.module.css'

/** What somebody shared: seen whole, with holds out and what it suggests kept to, until the person says otherwise. */
export function Received({ plan }: { readonly plan: MadePlan }) {
  const t = useTranslations()
  const world = useWorld()
  const group = useId()
  const [holds, setHolds] = useState(false)
  const suggested = [...new Set(plan.without ?? [])]
  const [kept, setKept] = useState<readonly Suggestion[]>(suggested)
  const asked = holdsIn(plan)
  const mine = planWithout(plan, [...new Set([...kept, ...(asked && !holds ? (['holds'] as const) : [])])])
  const link = planLink(mine)
  return (
    <>
      <h1 tabIndex={-1}>{t('share.title')}</h1>
      <Content plan={mine} />
      {suggested
        .filter((each) => each !== 'holds' || !asked)
        .map((each) => (
          <label key={each} className={styles.tick}>
            <input
              type="checkbox"
              checked={kept.includes(each)}
              onChange={({ target }) =>
                setKept(target.checked ? [...kept, each] : kept.filter((other) => other !== each))
              }
            />
            {t(`share.suggests.${each}`)}
          </label>
        ))}
      {asked && (
        <fieldset className={styles.holds}>
          <legend>{t(suggested.includes('holds') ? 'share.suggests.holds' : 'share.holds')}</legend>
          {[false, true].map((each) => (
            <label key={String(each)} className={styles.tick}>
              <input
                type="radio"
                name={group}
                checked={holds === each}
                onChange={() => {
                  setHolds(each)
                  setKept(kept.filter((other) => other !== 'holds'))
                }}
              />
              {t(each ? 'share.withHolds' : 'share.noHolds')}
            </label>
          ))}
        </fieldset>
      )}
      <p className="quiet">{t('share.nothingYet')}</p>
      <p className="quiet">{t('share.tryOne')}</p>
      <div className="rows">
        {mine.steps.map((step, at) => (
          <button key={at} type="button" className="row" onClick={() => world.go(stepLink(step))}>
            {t(`exercise.${step.exercise}.name`)}
          </button>
        ))}
        {link !== undefined && (
          <button type="button" className="row" onClick={() => world.go(link.replace('plan?', 'plan/share?'))}>
            {t('share.give')}
          </button>
        )}
        <button type="button" className="row" onClick={() => world.go('now')}>
          {t('share.leave')}
        </button>
      </div>
    </>
  )
}
