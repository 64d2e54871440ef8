import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { askedAfter, type AfterQuestion } from '../../../care/checks'
import type { Course } from '../../../session/session'
import type { SessionKeeping } from '../../../stores/keeping'
import { useRatings } from '../../useRatings'
import { useSetting } from '../../world'
import { Felt } from './Felt'
import { HowNow } from './HowNow'
import { NextTenMinutes } from './NextTenMinutes'
import { NotKept } from './NotKept'
import { OneByOne } from './OneByOne'
import { OneWord } from './OneWord'

interface CheckOutProps {
  readonly course: Course
  readonly keeping: SessionKeeping
}

/** How it is afterwards, for who likes to say, and then the next ten minutes. */
export function CheckOut({ course, keeping }: CheckOutProps) {
  const t = useTranslations()
  const keepHistory = useSetting('keepHistory')
  const stay = useSetting('stay')
  const ratings = useRatings()
  const { status } = useStore(keeping.store)
  const { answers } = useStore(keeping.after.store)
  const [opened, setOpened] = useState(false)
  const kept = keepHistory && status !== 'notKept' && status !== 'forgotten'
  const said = { ...course.log.said, ...answers }
  const { before: _, ...unrated } = said
  const { questions, folded, offered } = askedAfter(course, ratings ? said : unrated, kept, !stay)
  if (folded && !opened && Object.keys(answers).length === 0) {
    return questions.length > 0 ? (
      <button type="button" className="link quiet" onClick={() => setOpened(true)}>
        {t('check.open')}
      </button>
    ) : null
  }
  const contents = {
    change: { answered: said.change !== undefined, content: <HowNow said={said} say={keeping.after.say} /> },
    felt: { answered: said.felt !== undefined, content: <Felt said={said} say={keeping.after.say} /> },
    word: {
      answered: said.word !== undefined || said.reflection !== undefined,
      content: <OneWord after={keeping.after} />,
    },
  } satisfies Record<AfterQuestion, object>
  return (
    <>
      <OneByOne
        questions={questions.map((name) => ({ name, ...contents[name] }))}
        then={!offered && <NextTenMinutes />}
      />
      {status === 'kept' && <NotKept after={keeping.after} />}
    </>
  )
}
