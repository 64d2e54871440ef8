import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AnswerName, Answers } from '../../history/answers'
import type { UnsealedRecord } from '../../history/record'
import type { HistoryStore } from '../../stores/historyState'
import { Choices } from '../../ui/Choices'
import { HowStrong } from '../session/checks/HowStrong'
import { Where } from '../session/checks/Where'
import { useRatingsShown } from '../useRatings'
import { OwnText } from './OwnText'
import styles from './past.module.css'

interface CorrectProps {
  readonly history: HistoryStore
  readonly record: UnsealedRecord
  readonly numbers: boolean
}

/** Everything that was said, to be changed or left open again, whenever that is. Each change is kept at once. */
export function Correct({ history, record, numbers }: CorrectProps) {
  const t = useTranslations()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  const say = async (answers: Answers, without: readonly AnswerName[] = []) => {
    const outcome = await history.getState().answer(record.id, answers, without)
    setFailed(!outcome.ok)
  }
  const hold = (said: Held | undefined) => {
    const state = history.getState()
    if (said) state.hold(record.id, ...said)
    else state.letGo(record.id)
  }
  return (
    <section className={styles.correct}>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('past.correctDone') : t('past.correct')}
      </button>
      <p role="status">{failed && t('past.notChanged')}</p>
      {open && <Answered record={record} numbers={numbers} say={say} hold={hold} />}
    </section>
  )
}

type Held = readonly [answers: Answers, without: readonly AnswerName[]]

interface AnsweredProps extends Pick<CorrectProps, 'record' | 'numbers'> {
  readonly say: (answers: Answers, without?: readonly AnswerName[]) => Promise<void>
  readonly hold: (said: Held | undefined) => void
}

function Answered({ record, numbers, say, hold }: AnsweredProps) {
  const t = useTranslations()
  const { before, after, felt, body = [], reflection = {} } = record
  const form = record.scale ?? (numbers ? 'number' : 'words')
  const shown = useRatingsShown()
  const rated = record.aim === 'settle' && shown
  const takeBack = (name: AnswerName, said: unknown) =>
    said !== undefined && (
      <button type="button" className="link quiet" onClick={() => void say({}, [name])}>
        {t('check.takeBack')}
      </button>
    )
  const reflected = (part: 'around' | 'helped' | 'next', text: string): Held => {
    const { [part]: _, ...others } = reflection
    const now = text === '' ? others : { ...others, [part]: text }
    return Object.keys(now).length > 0 ? [{ reflection: now }, []] : [{}, ['reflection']]
  }
  const named = (word: string): Held => (word === '' ? [{}, ['word']] : [{ word }, []])
  return (
    <>
      {rated && (
        <HowStrong
          legend={t('past.before')}
          rating={before}
          form={form}
          onRate={(value, scale) => void say({ before: value, scale })}
          onTakeBack={() => void say({}, ['before'])}
        />
      )}
      {rated && before !== undefined && (
        <HowStrong
          legend={t('past.after')}
          rating={after}
          form={form}
          onRate={(value, scale) => void say({ after: value, scale })}
          onTakeBack={() => void say({}, ['after'])}
        />
      )}
      {rated && (
        <>
          <Choices
            legend={t('said.felt')}
            options={(['yes', 'bit', 'no'] as const).map((id) => ({ id, label: t(`check.feltAs.${id}`) }))}
            value={felt}
            onChange={(now) => void say({ felt: now })}
          />
          {takeBack('felt', felt)}
        </>
      )}
      <Where
        places={body}
        onChange={(places) => void (places.length > 0 ? say({ body: [...places] }) : say({}, ['body']))}
      />
      <OwnText
        label={t('said.word')}
        before={record.word}
        maxLength={60}
        onKeep={(word) => void say(...named(word))}
        onHold={(word) => hold(word === undefined ? undefined : named(word))}
      />
      {(['around', 'helped', 'next'] as const).map((part) => (
        <OwnText
          key={part}
          label={t(`check.reflection.${part}`)}
          before={reflection[part]}
          maxLength={10_000}
          onKeep={(text) => void say(...reflected(part, text))}
          onHold={(text) => hold(text === undefined ? undefined : reflected(part, text))}
        />
      ))}
    </>
  )
}
