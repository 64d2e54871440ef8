import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Answers } from '../../../history/answers'
import type { SayingAfter } from '../../../stores/saidAfter'
import styles from './checks.module.css'
import { useDraft } from '../../useDraft'

type Part = 'around' | 'helped' | 'next'

/** Three questions, any of them or none. */
export function Reflection({ after }: { readonly after: SayingAfter }) {
  return (['around', 'helped', 'next'] as const).map((part) => <Asked key={part} part={part} after={after} />)
}

function Asked({ part, after }: { readonly part: Part; readonly after: SayingAfter }) {
  const t = useTranslations()
  const id = useId()
  const said = () => after.store.getState().answers.reflection
  const draft = useDraft(said()?.[part], {
    keep: (text) => {
      const reflection = reflectionWith(said(), part, text)
      void (reflection ? after.say({ reflection }) : after.say({}, ['reflection']))
    },
    hold: (text) => {
      if (text === undefined) return after.hold()
      const reflection = reflectionWith(said(), part, text)
      after.hold(reflection ? { reflection } : {}, reflection ? [] : ['reflection'])
    },
  })
  return (
    <>
      <label htmlFor={id} className={styles.asked}>
        {t(`check.reflection.${part}`)}
      </label>
      <textarea
        spellCheck={false}
        id={id}
        className={styles.text}
        dir="auto"
        rows={2}
        maxLength={10_000}
        value={draft.text}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={draft.leave}
      />
    </>
  )
}

/** What is empty is not there; where nothing is left, there is no reflection. */
function reflectionWith(before: Answers['reflection'], part: Part, text: string): Answers['reflection'] {
  const { [part]: _, ...others } = before ?? {}
  const reflection = text === '' ? others : { ...others, [part]: text }
  return Object.keys(reflection).length > 0 ? reflection : undefined
}
