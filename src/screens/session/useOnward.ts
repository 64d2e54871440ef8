import { againStep } from '../../session/course'
import type { Step } from '../../exercises/plan'
import type { SessionStore } from '../../stores/sessionStore'
import { useWish } from './Onward'

export interface Onward {
  /** The plan's next step, in the form in which it was shown. */
  readonly next: (shown: Step) => void
  /** The step just left, or rested from, once more. */
  readonly again: () => void
  readonly turnTo: (step: Step) => void
}

/** The ways into another step of a session. What begins is what suits the person at that moment. */
export function useOnward(store: SessionStore): Onward {
  const wish = useWish()
  const { send } = store.getState()
  const course = () => {
    const { session } = store.getState()
    return session.status === 'ready' ? undefined : session.course
  }
  return {
    next: (shown) =>
      wish({
        step: shown,
        then: (step) => {
          const now = course()
          send(step === now?.steps[now.step + 1] ? { type: 'next' } : { type: 'next', step })
        },
      }),
    again: () => {
      const now = course()
      if (!now) return
      const same = againStep(now)
      wish({ step: same, then: (step) => send(step === same ? { type: 'again' } : { type: 'again', step }) })
    },
    turnTo: (step) => wish({ step, then: (fit) => send({ type: 'else', step: fit }) }),
  }
}
