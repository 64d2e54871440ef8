import { useTranslations } from 'use-intl'
import { exerciseOf } from '../../exercises/catalogue'
import type { ExerciseId } from '../../exercises/exercise'
import { stepOf, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { SaidWithEnglish } from '../Said'
import { useWorld } from '../world'
import { useSessionKeys } from './useSessionKeys'

interface NotHelpingProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'paused' }>
}

/** The guide has stopped. Ways outward, to sit, to stop, to a person: never more of the same. */
export function NotHelping({ store, session }: NotHelpingProps) {
  const t = useTranslations()
  const world = useWorld()
  const { send } = store.getState()
  useSessionKeys(store)
  const left = stepOf(session.course)?.exercise
  const to = (exercise: ExerciseId) => send({ type: 'else', step: { exercise, options: {} } })
  const sat = left !== undefined && exerciseOf(left).family === 'quiet'
  return (
    <>
      <h1 tabIndex={-1}>{t('worse.title')}</h1>
      <p>{t('worse.breathe')}</p>
      <p className="quiet">
        <SaidWithEnglish message={{ key: 'worse.dizzy' }} />
      </p>
      <div className="rows">
        <button type="button" className="row" data-action="else" onClick={() => to(another(outward, left))}>
          {t('worse.look')}
        </button>
        <button
          type="button"
          className="row"
          data-action="rest"
          onClick={() => to(sat ? another(feet, left) : 'quiet/here')}
        >
          {sat ? t('worse.feet') : t('worse.sit')}
        </button>
        <button type="button" className="row" data-action="done" onClick={() => send({ type: 'end' })}>
          {t('worse.stop')}
        </button>
        <button type="button" className="row" data-action="person" onClick={() => world.go('help')}>
          {t('worse.person')}
        </button>
      </div>
      <div className="links">
        <button type="button" className="link" onClick={() => to(another(far, left))}>
          {t('worse.numb')}
        </button>
      </div>
    </>
  )
}

/** What is turned to, the first of these that is not what was left. From far away: the room, then the feet. */
const outward = ['senses/54321', 'senses/orient'] as const
const feet = ['senses/feet', 'senses/room'] as const
const far = ['senses/room', 'senses/feet'] as const

const another = (ways: readonly [ExerciseId, ExerciseId], left: ExerciseId | undefined): ExerciseId =>
  ways[0] === left ? ways[1] : ways[0]
