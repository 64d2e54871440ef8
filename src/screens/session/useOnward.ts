import type { Step } from '../../exercises/plan'
import { againStep } from '../../session/course'
import { useWishing } from './Onward'

export interface Onward {
  /** The plan's next step, in the form in which it was shown. */
  readonly next: (shown: Step) => void
  /** The step just left, or rested from, once more. */
  readonly again: () => void
  readonly turnTo: (step: Step) => void
}

/** The ways into another step of a session under way. What begins is what suits the person at that moment. */
export function useOnward(): Onward {
  const wishing = useWishing()
  const here = () => {
    const session = wishing?.store.getState().session
    if (!wishing || !session || session.status === 'ready') throw new Error('no session to go on with')
    return { wish: wishing.wish, send: wishing.store.getState().send, course: session.course }
  }
  return {
    next: (shown) => {
      const { wish, send, course } = here()
      const planned = course.steps[course.step + 1]
      wish({ step: shown, then: (step) => send(step === planned ? { type: 'next' } : { type: 'next', step }) })
    },
    again: () => {
      const { wish, send, course } = here()
      const same = againStep(course)
      wish({ step: same, then: (step) => send(step === same ? { type: 'again' } : { type: 'again', step }) })
    },
    turnTo: (step) => {
      const { wish, send } = here()
      wish({ step, then: (fit) => send({ type: 'else', step: fit }) })
    },
  }
}
