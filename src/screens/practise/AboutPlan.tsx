import { useTranslations } from 'use-intl'
import { planRestsOn } from '../../care/restsOn'
import { credit, letters, planFor, planWords, type PlanId } from '../../exercises/plans'
import { useSay } from '../words'
import { LastPractised } from './LastPractised'
import { RestsOn } from './RestsOn'
import styles from './practise.module.css'

/** The four letters by their full names, and what this length of them is made of. */
export function AboutPlan({ id }: { readonly id: PlanId }) {
  const t = useTranslations()
  const say = useSay()
  const { name, about } = planWords(id)
  return (
    <>
      <h1 tabIndex={-1}>{say(name)}</h1>
      <p>{say(about)}</p>
      <LastPractised id={id} />
      <div className="rows">
        <a className="row chosen" href={`#/go/${id}?by=practise&practise=1`}>
          {t('practise.start')}
        </a>
      </div>
      <ul className={styles.letters}>
        {letters.map(({ family, letter, name: full }) => (
          <li key={family}>
            <b>{say(letter)}</b> {say(full)}
          </li>
        ))}
      </ul>
      <p className="quiet">{say(credit)}</p>
      <ol className={styles.lines}>
        {planFor(id).steps.map(({ exercise }, at) => (
          <li key={at}>
            <a href={`#/practise/${exercise}`}>{t(`exercise.${exercise}.name`)}</a>
          </li>
        ))}
      </ol>
      <RestsOn lines={planRestsOn} />
    </>
  )
}
