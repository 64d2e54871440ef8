import { useTranslations } from 'use-intl'
import { labelOf } from '../../care/question'
import { restsOn } from '../../care/restsOn'
import { changedFor } from '../../care/whoFor'
import type { Exercise } from '../../exercises/exercise'
import { useSay } from '../words'
import { lengthOf } from '../session/lengthOf'
import { LastPractised } from './LastPractised'
import { RestsOn } from './RestsOn'
import styles from './practise.module.css'

/** One exercise: what it is, how long, what to know first, for whom it is another, what it rests on, and a start. */
export function About({ exercise }: { readonly exercise: Exercise }) {
  const t = useTranslations()
  const say = useSay()
  const { id, holds, before, stopSigns } = exercise
  const others = changedFor(id)
  return (
    <>
      <h1 tabIndex={-1}>{t(`exercise.${id}.name`)}</h1>
      <p>{t(`exercise.${id}.about`)}</p>
      <p className="quiet">{say(lengthOf({ exercise: id, options: {} }))}</p>
      <LastPractised id={id} />
      <div className="rows">
        <a className="row chosen" href={`#/go/${id}?by=practise&practise=1`}>
          {t('practise.start')}
        </a>
      </div>
      <section>
        <h2>{t('practise.before')}</h2>
        <ul className={styles.lines}>
          {before.map((line) => (
            <li key={line.key}>{say(line)}</li>
          ))}
          {holds && <li>{t('caution.holds')}</li>}
          {stopSigns && <li>{say(stopSigns)}</li>}
        </ul>
        {others.length > 0 ? (
          <>
            <p>{t('practise.forWhom')}</p>
            <ul className={styles.whom}>
              {others.map((each) => (
                <li key={each}>{say(labelOf(each))}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('practise.forWhomNobody')}</p>
        )}
      </section>
      <RestsOn lines={restsOn(id)} />
      <div className="rows">
        <a className="row" href={`#/plan/share?v=1&s=${id}`}>
          {t('practise.share')}
        </a>
      </div>
    </>
  )
}
