import { useTranslations } from 'use-intl'
import type { UnsealedRecord } from '../../history/record'

/** The names of what was done. An id of another time, with no words of its own any more, still has a line. */
export function useNames() {
  const t = useTranslations()
  const exercise = (id: string): string =>
    t.has(`exercise.${id}.name`) ? t(`exercise.${id}.name`) : t('past.something')
  const planName = (id: string) => id.replace(/^plan\//, '')
  return {
    exercise,
    /** A plan's name, where the words have one. */
    knownPlan: (id: string): string | undefined =>
      t.has(`plan.${planName(id)}.name`) ? t(`plan.${planName(id)}.name`) : undefined,
    plan: (id: string): string => t(`plan.${planName(id)}.name`),
    /** A plan goes by its own name, anything else by that of what was begun with. */
    session: ({ plan, steps }: UnsealedRecord): string => {
      const name = planName(plan)
      return t.has(`plan.${name}.name`) ? t(`plan.${name}.name`) : exercise(steps[0]?.exercise ?? plan)
    },
  }
}
