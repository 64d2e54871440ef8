import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { circumstancesOf, whyOther } from '../../care/beforeStep'
import { suited } from '../../care/suited'
import { exerciseOf } from '../../exercises/catalogue'
import type { Step } from '../../exercises/plan'
import type { Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { SomethingElse } from '../choose/SomethingElse'
import { useWorld } from '../world'
import { useSay } from '../words'
import { CheckInLink } from './checks/CheckingIn'
import { situationNow } from './situation'
import { useOnward } from './useOnward'
import { useSessionKeys } from './useSessionKeys'
import styles from './before.module.css'

interface BetweenProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'between' }>
}

/** After each step: four ways on, equal in weight, and none of them chosen beforehand. */
export function Between({ store, session }: BetweenProps) {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const [choosing, setChoosing] = useState(false)
  const { send } = store.getState()
  const { next, again, turnTo } = useOnward()
  useSessionKeys(store)
  const planned = session.course.steps[session.course.step + 1]
  const situation = situationNow(world, store)
  const ahead = planned && suited(planned, circumstancesOf(situation))
  const why = planned && whyOther(planned, situation)
  return (
    <>
      <h1 tabIndex={-1}>{session.resting ? t('between.resting') : t('between.title')}</h1>
      {session.resting && <p className="quiet">{t('between.restingHint')}</p>}
      {why && <p className="quiet">{say(why)}</p>}
      <div className="rows">
        {ahead ? (
          <GoOn ahead={ahead} onGo={() => next(ahead)} />
        ) : (
          <button type="button" className="row" data-action="again" onClick={again}>
            {t('between.again')}
          </button>
        )}
        {!session.resting && (
          <button type="button" className="row" data-action="rest" onClick={() => send({ type: 'rest' })}>
            {t('between.rest')}
          </button>
        )}
        <button type="button" className="row" data-action="else" onClick={() => setChoosing(true)}>
          {t('between.else')}
        </button>
        <button type="button" className="row" data-action="done" onClick={() => send({ type: 'done' })}>
          {t('between.done')}
        </button>
      </div>
      <StillHere />
      <div className="links">
        <button type="button" className="link" data-action="worse" onClick={() => send({ type: 'worse' })}>
          {t('session.worse')}
        </button>
        <CheckInLink session={session} />
      </div>
      {choosing && (
        <SomethingElse
          {...(planned ? { onAgain: () => (setChoosing(false), again()) } : {})}
          onChoose={(exercise) => (setChoosing(false), turnTo({ exercise, options: {} }))}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

/** By its letter's name, as on the screen it was chosen from, and what it is this time. */
function GoOn({ ahead, onGo }: { readonly ahead: Step; readonly onGo: () => void }) {
  const t = useTranslations()
  return (
    <button type="button" className={`row ${styles.ahead}`} data-action="next" onClick={onGo}>
      {t('between.goOn', { name: t(`family.${exerciseOf(ahead.exercise).family}`) })}{' '}
      <small className="quiet">{t(`exercise.${ahead.exercise}.name`)}</small>
    </button>
  )
}

const idleMs = 60_000

/** Said once to whoever stays here a while. Nothing follows from it. */
function StillHere() {
  const t = useTranslations()
  const { timer } = useWorld().devices
  const [said, setSaid] = useState(false)
  useEffect(() => timer.after(idleMs, () => setSaid(true)), [timer])
  return (
    <p className="quiet" role="status">
      {said && t('care.stillHere')}
    </p>
  )
}
