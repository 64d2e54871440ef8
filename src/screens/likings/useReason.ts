import { useTranslations } from 'use-intl'
import type { Suggested } from '../../history/suggestion'

/** Why something is named: the person's own word, or counts. */
export function useReason() {
  const t = useTranslations()
  return (suggested: Suggested): string => {
    switch (suggested.why) {
      case 'pinned':
        return t('suggestion.pinned')
      case 'helped':
        return t('suggestion.helped')
      case 'rated':
        return t('suggestion.rated', { rated: suggested.rated, lower: suggested.lower })
    }
  }
}
