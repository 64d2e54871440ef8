import { circumstancesOf, type Situation } from '../../care/beforeStep'
import { suited } from '../../care/suited'
import { withOwnWays, withWays } from '../../exercises/choices'
import { planIdOf } from '../../exercises/keptPlan'
import { readLink, type Linked } from '../../exercises/link'
import { planOfMade } from '../../exercises/made'
import { planOf, type Plan } from '../../exercises/plan'
import { planFor } from '../../exercises/plans'
import { ready } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { keptAt, languageHere } from '../madeOf'
import type { World } from '../world'
import { bodyOf } from './bodyOf'
import { openSession } from './openSession'
import { situationNow } from './situation'

/** Opens what an address names, ready and not started, as it suits the person as far as they are known. */
export function openLinked(world: World, address: string): void {
  openSession(world, ready(plannedAt(address, world, situationNow(world))), address)
}

/** What stands at an address, for this person now: something kept here, a plan, or a step by itself. */
export function plannedAt(address: string, world: World, situation: Situation): Plan {
  const kept = keptAt(world, address)
  if (!kept) return plannedFor(readLink(address), world, situation)
  const { ways } = bodyOf(world).ways.getState()
  const { id, steps } = planOfMade(kept.made, languageHere())
  const named = kept.made.kind === 'plan' ? planIdOf(kept.id) : id
  return { id: named, steps: steps.map((step) => suited(withOwnWays(step, ways), circumstancesOf(situation))) }
}

/** What a link names, for this person now: a step by itself, or a plan. */
export function plannedFor({ step, plan, place }: Linked, world: World, situation: Situation): Plan {
  const { ways } = bodyOf(world).ways.getState()
  const lying = place === 'bed' ? ({ position: 'lying' } as const) : {}
  if (!plan) return planOf(suited(withWays(step, { ...ways, ...lying }), circumstancesOf(situation)))
  const { handsFree, leftOut, cueWord, coupled, longerRest, position } = { ...ways, ...lying }
  return planFor(plan, {
    ...circumstancesOf(situation),
    ...(place ? { place } : {}),
    ...(handsFree === undefined ? {} : { handsFree }),
    muscles: {
      ...(leftOut ? { leftOut } : {}),
      ...(cueWord === undefined ? {} : { cueWord }),
      ...(coupled === undefined ? {} : { coupled }),
      ...(longerRest === undefined ? {} : { longerRest }),
      ...(position ? { position } : {}),
    },
  })
}

/** The session that waits, with another plan: what was answered in it and where it came from stay. */
export function replan(world: World, plan: Plan, address = world.running.getState().from): SessionStore {
  const { session: before } = world.running.getState()
  const { limits } = bodyOf(world)
  const { answered } = limits.getState()
  const store = openSession(world, ready(plan), address)
  if (answered && answered.of === before) limits.getState().answer(store, answered)
  return store
}
