import type { PlanDraft } from '../../../exercises/editPlan'
import type { World } from '../../world'

const drafts = new WeakMap<World, Map<string, PlanDraft>>()

/** Plans under way, by the id of what they change: somebody who looks for a person meanwhile finds them as they were. */
export function draftsOf(world: World): Map<string, PlanDraft> {
  const all = drafts.get(world) ?? new Map<string, PlanDraft>()
  drafts.set(world, all)
  return all
}
