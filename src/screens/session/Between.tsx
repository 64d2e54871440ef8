import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { hasNext, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { SomethingElse } from '../choose/SomethingElse'
import { useSessionKeys } from './useSessionKeys'

interface BetweenProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'between' }>
}

/** After each step: four ways on, equal in weight, and none of them chosen beforehand. */
export function Between({ store, session }: BetweenProps) {
  const t = useTranslations()
  const [choosing, setChoosing] = useState(false)
  const { send } = store.getState()
  useSessionKeys(store)
  const next = session.course.steps[session.course.step + 1]
  return (
    <>
      <h1 tabIndex={-1}>{session.resting ? t('between.resting') : t('between.title')}</h1>
      {session.resting && <p className="quiet">{t('between.restingHint')}</p>}
      <div className="rows">
        {hasNext(session.course) && next ? (
          <button type="button" className="row" data-action="next" onClick={() => send({ type: 'next' })}>
            {t('between.goOn', { name: t(`exercise.${next.exercise}.name`) })}
          </button>
        ) : (
          <button type="button" className="row" data-action="again" onClick={() => send({ type: 'again' })}>
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
      <div className="links">
        <button type="button" className="link" data-action="worse" onClick={() => send({ type: 'worse' })}>
          {t('session.worse')}
        </button>
      </div>
      {choosing && (
        <SomethingElse
          {...(hasNext(session.course) ? { onAgain: () => send({ type: 'again' }) } : {})}
          onChoose={(exercise) => send({ type: 'else', step: { exercise, options: {} } })}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
