import { useTranslations } from 'use-intl'
import type { Place } from '../../../exercises/place'
import type { PlanId } from '../../../exercises/plans'
import { useWorld } from '../../world'
import styles from './choices.module.css'

const wheres = ['room', 'bed', 'quiet', 'public', 'seated'] as const satisfies readonly Place[]

interface WhereChoiceProps {
  readonly id: PlanId
  readonly place: Place | undefined
  /** What the address says of where it was followed from, to be kept in it. */
  readonly by: string | undefined
}

/** Where one is. It is part of the address, so that it stays through whatever is looked at in between. */
export function WhereChoice({ id, place = 'room', by }: WhereChoiceProps) {
  const t = useTranslations()
  const world = useWorld()
  const go = (where: Place) => {
    const query = [...(by ? [by] : []), ...(where === 'room' ? [] : [`place=${where}`])].join('&')
    world.go(`go/${id}${query ? `?${query}` : ''}`)
  }
  return (
    <fieldset className={styles.where}>
      <legend>{t('choice.place')}</legend>
      {wheres.map((where) => (
        <label key={where} className={styles.flag}>
          <input type="radio" name="place" checked={where === place} onChange={() => go(where)} />
          {t(`choice.${where}`)}
        </label>
      ))}
    </fieldset>
  )
}
