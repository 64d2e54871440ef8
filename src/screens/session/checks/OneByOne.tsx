import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import styles from './checks.module.css'

interface OneByOneProps {
  readonly questions: readonly {
    readonly name: string
    readonly answered: boolean
    readonly content: ReactNode
  }[]
  /** What comes once every question was answered or passed by. */
  readonly then?: ReactNode
}

/** One question at a time, each passed by in one tap. What was answered stays, and can be changed. */
export function OneByOne({ questions, then }: OneByOneProps) {
  const t = useTranslations()
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const open = questions.find(({ name, answered }) => !answered && !skipped.includes(name))
  return (
    <div className={styles.questions}>
      {questions
        .filter((each) => each.answered || each === open)
        .map((each) => (
          <section key={each.name} className={styles.question}>
            {each.content}
            {each === open && (
              <button type="button" className="link quiet" onClick={() => setSkipped([...skipped, each.name])}>
                {t('check.skip')}
              </button>
            )}
          </section>
        ))}
      {!open && then}
    </div>
  )
}
