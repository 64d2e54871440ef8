import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { likingNames } from '../../history/likings'
import { useWorld } from '../world'
import styles from './likings.module.css'
import { likingsOf } from './likingsOf'

interface ForLaterProps {
  /** An exercise's id, or a plan's. */
  readonly id: string
  /** What it is called, for who hears the list of controls. */
  readonly name?: string
}

/** What a person says of an exercise as such, folded away until it is wanted. It goes before any number. */
export function ForLater({ id, name }: ForLaterProps) {
  const t = useTranslations()
  const world = useWorld()
  const likings = useStore(likingsOf(world))
  const said = likingNames.filter((each) => each !== 'hidden' && likings[each].includes(id))
  return (
    <details className={styles.later} data-likings={id}>
      <summary>
        {said.length > 0 ? said.map((each) => t(`liking.said.${each}`)).join(' · ') : t('liking.title')}
        {name !== undefined && <span className="unseen"> {name}</span>}
      </summary>
      {likingNames.map((each) => (
        <label key={each} className={styles.liking}>
          <input
            type="checkbox"
            checked={likings[each].includes(id)}
            onChange={({ target }) => {
              likings.say(each, id, target.checked)
              void world.afterwards?.().catch(() => {}) // what the first screen names follows it
            }}
          />
          {t(`liking.${each}`)}
        </label>
      ))}
      <p role="status">{!likings.kept && t('liking.notKept')}</p>
    </details>
  )
}
