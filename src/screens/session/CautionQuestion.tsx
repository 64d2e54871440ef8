import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CautionId } from '../../care/cautions'
import { labelOf, question } from '../../care/question'
import { SaidWithEnglish } from '../Said'
import { useSay } from '../words'
import { Back } from './Back'
import { Heading } from './Heading'
import { TickList } from './TickList'
import styles from './before.module.css'

interface CautionQuestionProps {
  readonly cautions: readonly CautionId[]
  readonly onAnswer: (answered: readonly CautionId[], remember: boolean) => void
  readonly onBack: () => void
}

/** Asked before cold and movement, and before nothing else. The way past it comes first. */
export function CautionQuestion({ cautions, onAnswer, onBack }: CautionQuestionProps) {
  const t = useTranslations()
  const say = useSay()
  const [some, setSome] = useState(false)
  if (some) return <TickList cautions={cautions} onAnswer={onAnswer} onBack={() => setSome(false)} />
  return (
    <>
      <Heading>
        <SaidWithEnglish message={question.title} />
      </Heading>
      <ul className={`${styles.lines} ${styles.asked}`}>
        {cautions.map((id) => (
          <li key={id}>
            <SaidWithEnglish message={labelOf(id)} />
          </li>
        ))}
      </ul>
      <div className="rows">
        <button type="button" className="row" data-answer="another" onClick={() => onAnswer(['unsure'], false)}>
          {say(question.another)}
        </button>
        <button type="button" className="row" data-answer="none" onClick={() => onAnswer([], false)}>
          {say(question.none)}
        </button>
        <button type="button" className="row" data-answer="some" onClick={() => setSome(true)}>
          {say(question.some)}
        </button>
      </div>
      <p className={styles.small}>{t('care.local')}</p>
      <Back onBack={onBack} />
    </>
  )
}
