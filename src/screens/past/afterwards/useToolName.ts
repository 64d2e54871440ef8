import { useTranslations } from 'use-intl'
import { several } from '../../../history/counted'
import { useNames } from '../useNames'

/** What is counted, by name: an exercise, a plan, or several exercises together. */
export function useToolName() {
  const t = useTranslations()
  const names = useNames()
  return (tool: string): string => {
    if (tool === several) return t('afterwards.several')
    return tool.startsWith('plan/') ? (names.knownPlan(tool) ?? t('afterwards.ownPlan')) : names.exercise(tool)
  }
}
