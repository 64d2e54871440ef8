import { useTranslations } from 'use-intl'
import type { ExerciseId } from '../../exercises/exercise'
import type { Place } from '../../exercises/place'
import { letters } from '../../exercises/plans'
import { atPlace, usual } from '../../exercises/variants'
import { useWorld } from '../world'
import { useSay } from '../words'
import styles from './choose.module.css'

const wheres = ['bed', 'quiet', 'public'] as const satisfies readonly Place[]

type Where = (typeof wheres)[number]

type Letter = (typeof letters)[number]['family']

/** It's too much: four letters, any one of them enough, or one after another. Where one is swaps what they are. */
export function TooMuch({ address }: { readonly address: string }) {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const where = wheres.find((each) => address.endsWith(`?place=${each}`))
  const by = `by=too-much${where ? `&place=${where}` : ''}`
  return (
    <>
      <h1 tabIndex={-1}>{t('tooMuch.title')}</h1>
      <div className={`rows ${styles.letterRows}`}>
        {letters.map(({ family, letter }) => {
          const id = variant(family, where)
          return (
            <a key={family} className={`row ${styles.letterRow}`} href={`#/go/${id}?${by}`}>
              <b aria-hidden="true">{say(letter)}</b>
              {t(`family.${family}`)}
              <small>{id === variant(family) ? t(`tooMuch.note.${family}`) : t(`exercise.${id}.name`)}</small>
            </a>
          )
        })}
      </div>
      <div className={styles.chips} role="group" aria-label={t('tooMuch.where')}>
        {wheres.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.chip}
            aria-pressed={each === where}
            onClick={() => world.go(`choose/too-much${each === where ? '' : `?place=${each}`}`)}
          >
            {t(`tooMuch.${each}`)}
          </button>
        ))}
      </div>
      <div className={styles.plans}>
        <a className="link" href={`#/go/plan/tipp?${by}`}>
          {t('tooMuch.all')}
        </a>
        <a className="link" href={`#/go/plan/tipp-short?${by}`}>
          {t('tooMuch.short')}
        </a>
      </div>
    </>
  )
}

/** What a letter is where the person is. */
function variant(family: Letter, where: Where | 'room' = 'room'): ExerciseId {
  switch (family) {
    case 'cold':
    case 'move':
      return usual[where][family]
    case 'breathe':
      return 'breathe/ext46'
    case 'muscle':
      return atPlace({ exercise: 'muscle/4', options: {} }, where).exercise
  }
}
