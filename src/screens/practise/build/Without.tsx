import { useTranslations } from 'use-intl'
import { suggestions, type Suggestion } from '../../../exercises/madePlan'
import { Flag } from '../../session/choices/Controls'
import styles from './build.module.css'

interface WithoutProps {
  readonly without: readonly Suggestion[]
  readonly onChange: (without: Suggestion[]) => void
}

/** What whoever makes a plan may suggest leaving out. Whoever receives it has the last word. */
export function Without({ without, onChange }: WithoutProps) {
  const t = useTranslations()
  return (
    <fieldset className={styles.without}>
      <legend>{t('build.without')}</legend>
      <p className="quiet">{t('build.withoutHint')}</p>
      {suggestions.map((each) => (
        <Flag
          key={each}
          label={t(each === 'move' ? 'build.moveFamily' : `build.${each}`)}
          checked={without.includes(each)}
          onChange={(on) => onChange(suggestions.filter((other) => (other === each ? on : without.includes(other))))}
        />
      ))}
    </fieldset>
  )
}
