import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { findExercise } from '../../exercises/catalogue'
import { keptOfPlan } from '../../exercises/keptPlan'
import type { Kept } from '../../exercises/keptMade'
import { nameOfMade, planOfMade } from '../../exercises/made'
import { findPlan, planWords } from '../../exercises/plans'
import { keptAs, languageHere } from '../madeOf'
import { MadeName } from '../MadeName'
import { useSay } from '../words'
import { useWorld } from '../world'

/** How a plan, an exercise or a kept plan of one's own is called; nothing where it is not there. */
export function useNamed(): (id: string) => ReactNode {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  return (id) => {
    const plan = findPlan(id)
    if (plan) return say(planWords(plan).name)
    const exercise = findExercise(id)?.id
    if (exercise) return t(`exercise.${exercise}.name`)
    const own = keptOfPlan(id)
    const kept = own === undefined ? undefined : keptAs(world, own)
    return kept && nameOf(kept, nameOfMade(kept.made, languageHere()))
  }

  /** A name is its maker’s. Where there is none, or nothing to say whose it is, what it begins with stands for it. */
  function nameOf({ made, shared }: Kept, given: string): ReactNode {
    const canSayWhose = t.has('made.namedBy')
    if (given !== '' && (!shared || canSayWhose)) return <MadeName kept={{ made, ...(shared ? { shared } : {}) }} />
    const [first] = planOfMade(made, languageHere()).steps
    return first && t(`exercise.${first.exercise}.name`)
  }
}
