import { useTranslations } from 'use-intl'
import type { MadePlan } from '../../exercises/madePlan'
import { useSay } from '../words'
import { detailsOf } from './detailsOf'
import styles from './share.module.css'

/** The whole of a plan: its name as somebody else's words, and every step with all that was chosen for it. */
export function Content({ plan }: { readonly plan: MadePlan }) {
  const t = useTranslations()
  const say = useSay()
  return (
    <>
      <p className="quiet">
        {plan.name ? (
          <>
            {t('share.namedBy')} <bdi className={styles.name}>{plan.name}</bdi>
          </>
        ) : (
          t('share.noName')
        )}
      </p>
      <ol className={styles.steps}>
        {plan.steps.map((step, at) => (
          <li key={at}>
            <span>{t(`exercise.${step.exercise}.name`)}</span>
            <small className="quiet">{detailsOf(step).map(say).join(' · ')}</small>
            {(step.options.leftOut ?? []).length > 0 && (
              <small className="quiet">
                {t('share.leftOut')} {(step.options.leftOut ?? []).map((part) => t(`muscle.part.${part}`)).join(', ')}
              </small>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
