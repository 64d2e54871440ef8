import { useTranslations } from 'use-intl'
import type { Suggested } from '../../history/suggestion'
import { useNamed } from '../likings/useNamed'
import { useReason } from '../likings/useReason'
import styles from './suggestion.module.css'

/** One thing from before, with its reason. It opens ready, and starts nothing. */
export function Suggestion({ suggested }: { readonly suggested: Suggested }) {
  const t = useTranslations()
  const reasonOf = useReason()
  const name = useNamed()(suggested.id)
  if (!name) return null
  return (
    <section className={styles.suggestion} aria-label={t('suggestion.label')} data-suggestion={suggested.id}>
      <a className="link" href={`#/go/${suggested.id}`}>
        {name}
      </a>
      <span className="quiet">{reasonOf(suggested)}</span>
    </section>
  )
}
