import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { credit, letters, planIds, planWords } from '../../exercises/plans'
import { atHandOf } from '../likings/atHand'
import { useSay } from '../words'
import { useWorld } from '../world'
import { byFamily, Fold, NameAndAbout } from './Families'
import { FromBefore } from './FromBefore'
import styles from './choose.module.css'

/** Every exercise and every sequence, with its name and what it is. */
export function Everything() {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const [atHand] = useState(() => atHandOf(world))
  return (
    <>
      <h1 tabIndex={-1}>{t('choose.title')}</h1>
      <FromBefore atHand={atHand} by="something-else" />
      <div className="rows">
        {byFamily.map(({ family, ids }) => (
          <Fold key={family} title={t(`family.${family}`)}>
            {ids.map((id) => (
              <a key={id} className={`row ${styles.item}`} href={`#/go/${id}?by=something-else`}>
                <NameAndAbout id={id} />
              </a>
            ))}
          </Fold>
        ))}
        <Fold title={t('list.plans')}>
          {planIds.map((id) => (
            <a key={id} className={`row ${styles.item}`} href={`#/go/${id}?by=something-else`}>
              {say(planWords(id).name)}
              <small className="quiet">{say(planWords(id).about)}</small>
            </a>
          ))}
          <ul className={styles.letters}>
            {letters.map(({ family, letter, name }) => (
              <li key={family}>
                <b>{say(letter)}</b> {say(name)}
              </li>
            ))}
          </ul>
          <p className={styles.small}>{say(credit)}</p>
        </Fold>
      </div>
    </>
  )
}
