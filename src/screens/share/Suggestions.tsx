import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Made } from '../../exercises/made'
import { asksForHolds } from '../../exercises/madeWithout'
import type { Suggestion } from '../../exercises/madePlan'
import styles from './share.module.css'

interface SuggestionsProps {
  readonly made: Made
  /** What is left out as things stand. */
  readonly without: readonly Suggestion[]
  readonly onChange: (without: readonly Suggestion[]) => void
}

/** What its maker suggests leaving out, and holds, which are out until they are wanted. The person has the last word. */
export function Suggestions({ made, without, onChange }: SuggestionsProps) {
  const t = useTranslations()
  const group = useId()
  const suggested = made.kind === 'plan' ? [...new Set(made.without ?? [])] : []
  const asked = asksForHolds(made)
  const others = without.filter((each) => each !== 'holds')
  return (
    <>
      {suggested
        .filter((each) => each !== 'holds' || !asked)
        .map((each) => (
          <label key={each} className={styles.tick}>
            <input
              type="checkbox"
              checked={without.includes(each)}
              onChange={({ target }) =>
                onChange(target.checked ? [...without, each] : without.filter((other) => other !== each))
              }
            />
            {t(`share.suggests.${each}`)}
          </label>
        ))}
      {asked && (
        <fieldset className={styles.holds}>
          <legend>{t(suggested.includes('holds') ? 'share.suggests.holds' : 'share.holds')}</legend>
          {[false, true].map((held) => (
            <label key={String(held)} className={styles.tick}>
              <input
                type="radio"
                name={group}
                checked={without.includes('holds') !== held}
                onChange={() => onChange(held ? others : [...others, 'holds'])}
              />
              {t(held ? 'share.withHolds' : 'share.noHolds')}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
