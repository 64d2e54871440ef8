import { holdsQuestion } from '../../care/question'
import { SaidWithEnglish } from '../Said'
import { useSay } from '../words'
import { Back } from './Back'
import { Heading } from './Heading'

interface HoldsQuestionProps {
  readonly onAnswer: (holds: boolean) => void
  readonly onBack: () => void
}

/** Said once in a session, where the breath is about to be held. */
export function HoldsQuestion({ onAnswer, onBack }: HoldsQuestionProps) {
  const say = useSay()
  return (
    <>
      <Heading>
        <SaidWithEnglish message={holdsQuestion.title} />
      </Heading>
      <div className="rows">
        <button type="button" className="row" data-answer="no-holds" onClick={() => onAnswer(false)}>
          {say(holdsQuestion.without)}
        </button>
        <button type="button" className="row" data-answer="holds" onClick={() => onAnswer(true)}>
          {say(holdsQuestion.with)}
        </button>
      </div>
      <Back onBack={onBack} />
    </>
  )
}
