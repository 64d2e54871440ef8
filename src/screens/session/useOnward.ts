import type { Step } from '../../exercises/plan'
import { againStep } from '../../session/course'
import { useWorld } from '../world'
import { asksAgain } from './asksAgain'
import { useWishing } from './Onward'

export interface Onward {
  /** The plan's next step, in the form in which it was shown. */
  readonly next: (shown: Step) => void
  /** The step just left, or rested from, once more. */
  readonly again: () => void
  readonly turnTo: (step: Step) => void
  /** What is held goes on: in place, or from its beginning where it has to be asked about once more. */
  readonly carryOn: () => void
}

/** The ways into another step of a session under way. What begins is what suits the person at that moment. */
export function useOnward(): Onward {
  const world = useWorld()
  const wishing = useWishing()
  const here = () => {
    const session = wishing?.store.getState().session
    if (!wishing || !session || session.status === 'ready') throw new Error('no session to go on with')
    return { ...wishing, send: wishing.store.getState().send, course: session.course }
  }
  const again = () => {
    const { wish, send, course } = here()
    const same = againStep(course)
    wish({ step: same, then: (step) => send(step === same ? { type: 'again' } : { type: 'again', step }) })
  }
  return {
    again,
    carryOn: () => {
      const { store, send } = here()
      if (asksAgain(world, store)) again()
      else send({ type: 'resume' })
    },
    next: (shown) => {
      const { wish, send, course } = here()
      const planned = course.steps[course.step + 1]
      wish({ step: shown, then: (step) => send(step === planned ? { type: 'next' } : { type: 'next', step }) })
    },
    turnTo: (step) => {
      const { wish, send } = here()
      wish({ step, then: (fit) => send({ type: 'else', step: fit }) })
    },
  }
}
