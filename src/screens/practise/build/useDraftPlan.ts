import { useState } from 'react'
import { edited, type PlanDraft, type PlanEdit } from '../../../exercises/editPlan'
import { parseMade, type Made } from '../../../exercises/made'
import { keptAs, madeOf } from '../../madeOf'
import { useWorld } from '../../world'
import { draftsOf } from './drafts'

const nothing: PlanDraft = { name: '', steps: [] }

/** A plan while it is made, or changed: nothing of what was kept before changes until it is kept again. */
export function useDraftPlan(id: string) {
  const world = useWorld()
  const kept = keptAs(world, id)
  const before: Extract<Made, { kind: 'plan' }> | undefined = kept?.made.kind === 'plan' ? kept.made : undefined
  const drafts = draftsOf(world)
  const [draft, setDraft] = useState<PlanDraft>(() => drafts.get(id) ?? before ?? nothing)
  return {
    draft,
    change: (edit: PlanEdit): PlanDraft => {
      const next = edited(draft, edit)
      drafts.set(id, next)
      setDraft(next)
      return next
    },
    leave: () => {
      drafts.delete(id)
      world.go(before ? `practise/kept/${id}` : 'practise')
    },
    /** @returns false where there is no room for more. */
    keep: (): boolean => {
      const made = parseMade({ kind: 'plan', version: 1, ...draft }) // with whatever else it said of itself before
      if (!made) return false
      const piece = { ...kept, id: before ? id : world.devices.randomId(), made }
      if (!madeOf(world).getState().keep(piece)) return false
      drafts.delete(id)
      world.go(`practise/kept/${piece.id}`)
      return true
    },
  }
}
