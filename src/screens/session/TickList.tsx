import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { mayBeRemembered, type CautionId } from '../../care/cautions'
import { cautionsFrom, labelOf, question } from '../../care/question'
import type { Message } from '../../words/message'
import { SaidWithEnglish } from '../Said'
import { useWorld } from '../world'
import { useSay } from '../words'
import { Back } from './Back'
import { bodyOf } from './bodyOf'
import { Heading } from './Heading'
import styles from './before.module.css'

interface TickListProps {
  readonly cautions: readonly CautionId[]
  readonly onAnswer: (answered: readonly CautionId[], remember: boolean) => void
  readonly onBack: () => void
}

/** What is true, ticked. Nothing ticked counts as the strictest answer, and is as welcome as any. */
export function TickList({ cautions, onAnswer, onBack }: TickListProps) {
  const t = useTranslations()
  const say = useSay()
  const { limits } = bodyOf(useWorld())
  const { remembered, damaged, forget } = useStore(limits)
  const [ticked, setTicked] = useState<readonly CautionId[]>(remembered)
  const [remember, setRemember] = useState(false)
  const answered = cautions.filter((id) => ticked.includes(id))
  return (
    <>
      <Heading>{t('care.tickTitle')}</Heading>
      <p className="quiet">{t('care.tickHint')}</p>
      {damaged && <p className="notice">{t('care.unreadable')}</p>}
      <div className={styles.ticks}>
        {cautions.map((id) => (
          <Tick
            key={id}
            label={labelOf(id)}
            checked={ticked.includes(id)}
            onChange={(on) => setTicked(on ? [...ticked, id] : ticked.filter((each) => each !== id))}
          />
        ))}
        {cautions.some(mayBeRemembered) && <Tick label={question.remember} checked={remember} onChange={setRemember} />}
      </div>
      {remembered.length > 0 && (
        <p className={styles.small}>
          {t('care.remembered', { limits: remembered.map((id) => say(labelOf(id))).join(' · ') })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              forget()
              setTicked([])
            }}
          >
            {t('care.forget')}
          </button>
        </p>
      )}
      <div className="rows">
        <button
          type="button"
          className="row chosen"
          data-answer="ticked"
          onClick={() => onAnswer(cautionsFrom(answered), remember && answered.length > 0)}
        >
          {t('care.ticked')}
        </button>
      </div>
      <Back onBack={onBack} />
    </>
  )
}

interface TickProps {
  readonly label: Message
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

const Tick = ({ label, checked, onChange }: TickProps) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>
      <SaidWithEnglish message={label} />
    </span>
  </label>
)
