import { useRef } from 'react'
import { readLink } from '../../exercises/link'
import { planOf, type Plan, type Step } from '../../exercises/plan'
import { findPlan } from '../../exercises/plans'
import { useWorld } from '../world'
import { fetchPictures } from './fetchPictures'
import { useWishing } from './Onward'
import { plannedAt, plannedFor, replan } from './openLinked'
import { situationNow } from './situation'

/**
 * Starts what a ready screen shows, as it suits the person now. Where an answer has made something else of it, that is
 * shown first and waits for a start of its own.
 */
export function useStart(plan: Plan): (first: Step) => void {
  const world = useWorld()
  const wishing = useWishing()
  const starting = useRef(false)

  const startAs = (fit: Step) => {
    if (starting.current) return // another session in its place would be left ready, and this one start unseen
    const { session, from } = world.running.getState()
    const situation = situationNow(world, session)
    const whole = findPlan(plan.id)
    const suits = whole
      ? plannedFor({ ...readLink(from), plan: whole }, world, situation)
      : plan.steps.length > 1
        ? plannedAt(from, world, situation)
        : planOf(fit)
    const store = replan(world, suits)
    if (namesOf(suits) !== namesOf(plan)) return
    starting.current = true
    void fetchPictures(suits).then(() => {
      starting.current = false
      // Who has gone elsewhere by then has another session, or none.
      if (world.running.getState().session === store) store.getState().send({ type: 'start' })
    })
  }
  return (first) => wishing?.wish({ step: first, then: startAs, shows: true })
}

const namesOf = ({ steps }: Plan): string => steps.map(({ exercise }) => exercise).join(' ')
