import type { BeforeStep } from '../../care/beforeStep'
import type { CautionId } from '../../care/cautions'
import type { Step } from '../../exercises/plan'
import type { SessionStore } from '../../stores/sessionStore'
import { useWorld } from '../world'
import { bodyOf } from './bodyOf'
import { CautionQuestion } from './CautionQuestion'
import { HoldsQuestion } from './HoldsQuestion'
import { Instead } from './Instead'
import { StillGuide } from './StillGuide'

interface BeforeProps {
  readonly before: BeforeStep
  readonly store: SessionStore
  readonly onOn: () => void
  readonly onBack: () => void
  readonly onBegin: (fit: Step) => void
}

/** What is asked or offered before a step. Answers are for this session; what may be remembered, only if wanted. */
export function Before({ before, store, onOn, onBack, onBegin }: BeforeProps) {
  const { limits } = bodyOf(useWorld())
  const answer = (cautions: readonly CautionId[], remember: boolean) => {
    limits.getState().answer(store, { cautions })
    if (remember) limits.getState().remember(cautions)
    onOn()
  }
  return (
    <>
      <StillGuide />
      {asked()}
    </>
  )

  function asked() {
    switch (before.kind) {
      case 'askCautions':
        return <CautionQuestion cautions={before.cautions} onAnswer={answer} onBack={onBack} />
      case 'askHolds':
        return (
          <HoldsQuestion
            onAnswer={(holds) => {
              limits.getState().answer(store, { holds })
              onOn()
            }}
            onBack={onBack}
          />
        )
      case 'begin':
        return (
          <Instead
            step={before.step}
            why={before.why}
            onBegin={() => {
              onBack()
              onBegin(before.step)
            }}
            onBack={onBack}
          />
        )
    }
  }
}
