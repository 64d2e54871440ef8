import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { comfortRates } from '../../exercises/breathing'
import { comfortAnswers, comfortWords } from '../../exercises/comfort'
import { paceFound } from '../../exercises/keptPace'
import type { OpenCue } from '../../score/segment'
import type { Session } from '../../session/session'
import { createPaceStore } from '../../stores/paceStore'
import type { SessionStore } from '../../stores/sessionStore'
import { Choices } from '../../ui/Choices'
import { useSetting, useWorld } from '../world'
import { useSay } from '../words'
import styles from './checks/checks.module.css'
import { useOnward } from './useOnward'

interface ComfortQuestionProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  /** The rest after a pace: `part` is that pace, in breaths a minute. */
  readonly cue: OpenCue
}

/** One question after each of the five paces; after the last, the most comfortable of them, to breathe at or not. */
export function ComfortQuestion({ store, session, cue }: ComfortQuestionProps) {
  const t = useTranslations()
  const say = useSay()
  const { devices } = useWorld()
  const [pace] = useState(() => createPaceStore(devices.text))
  const { turnTo } = useOnward()
  const { send, startedAtMs } = store.getState()
  const { course } = session
  const of = `${startedAtMs}/${course.step}`
  useStore(pace)
  const all = pace.getState().triedIn(of)
  const perMinute = Number(cue.part)
  const felt = all.find((each) => each.perMinute === perMinute)?.felt
  const last = course.segment + 1 >= course.segments.length
  const next = () => send({ type: 'next' })
  return (
    <fieldset className={styles.comfort} disabled={session.status === 'paused'}>
      <Choices
        legend={t('cue.howWasThatPace')}
        unseen
        options={comfortAnswers.map((id) => ({ id, label: say(comfortWords(id)) }))}
        value={felt}
        onChange={(answer) => {
          pace.getState().tried(of, { perMinute, felt: answer })
          if (last) pace.getState().found(of)
          else next()
        }}
      />
      {last && all.length > 0 ? (
        <Found
          perMinute={paceFound(all)}
          kept={pace.getState().kept}
          onBreathe={(comfortPerMinute) => {
            next()
            turnTo({ exercise: 'breathe/comfort', options: { comfortPerMinute } })
          }}
          onEnough={next}
        />
      ) : (
        <button type="button" className="link quiet" data-action="next" onClick={next}>
          {t('pace.skip')}
        </button>
      )}
    </fieldset>
  )
}

interface FoundProps {
  readonly perMinute: number | undefined
  readonly kept: boolean
  readonly onBreathe: (perMinute: number) => void
  readonly onEnough: () => void
}

/** The most comfortable of them by its place in the order; by its number only for who wants numbers. */
function Found({ perMinute, kept, onBreathe, onEnough }: FoundProps) {
  const t = useTranslations()
  const format = useFormatter()
  const numbers = useSetting('numbers')
  const nth = comfortRates.findIndex((rate) => rate === perMinute) + 1
  return (
    <>
      <div role="status">
        {perMinute === undefined ? (
          <p>{t('pace.none')}</p>
        ) : (
          <>
            <p>{t('pace.found', { nth: String(nth) })}</p>
            {numbers && <p>{t('pace.foundRate', { rate: format.number(perMinute) })}</p>}
            <p className="quiet">{kept ? t('pace.kept') : t('pace.notKept')}</p>
          </>
        )}
      </div>
      <div className="rows">
        {perMinute !== undefined && (
          <button type="button" className="row" data-action="else" onClick={() => onBreathe(perMinute)}>
            {t('pace.breathe')}
          </button>
        )}
        <button type="button" className="row" data-action="next" onClick={onEnough}>
          {t('pace.enough')}
        </button>
      </div>
    </>
  )
}
