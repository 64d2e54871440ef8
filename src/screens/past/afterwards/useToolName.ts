import { useTranslations } from 'use-intl'
import { keptOfPlan } from '../../../exercises/keptPlan'
import { nameOfMade } from '../../../exercises/made'
import { several } from '../../../history/counted'
import { keptAs, languageHere } from '../../madeOf'
import { useWorld } from '../../world'
import { useNames } from '../useNames'

/** What is counted, by name: an exercise, a plan, or several exercises together. */
export function useToolName() {
  const t = useTranslations()
  const names = useNames()
  const world = useWorld()
  const ownPlan = (tool: string): string => {
    const own = keptOfPlan(tool)
    const kept = own === undefined ? undefined : keptAs(world, own)
    return (kept && nameOfMade(kept.made, languageHere())) || t('afterwards.ownPlan')
  }
  return (tool: string): string => {
    if (tool === several) return t('afterwards.several')
    return tool.startsWith('plan/') ? (names.knownPlan(tool) ?? ownPlan(tool)) : names.exercise(tool)
  }
}
