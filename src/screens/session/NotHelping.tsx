import { useTranslations } from 'use-intl'
import type { ExerciseId } from '../../exercises/exercise'
import type { SessionStore } from '../../stores/sessionStore'
import { useWorld } from '../world'
import { useSessionKeys } from './useSessionKeys'

interface NotHelpingProps {
  readonly store: SessionStore
}

/** The guide has stopped. Ways outward, to sit, to stop, to a person: never more of the same. */
export function NotHelping({ store }: NotHelpingProps) {
  const t = useTranslations()
  const world = useWorld()
  const { send } = store.getState()
  useSessionKeys(store)
  const to = (exercise: ExerciseId) => send({ type: 'else', step: { exercise, options: {} } })
  return (
    <>
      <h1 tabIndex={-1}>{t('worse.title')}</h1>
      <p>{t('worse.breathe')}</p>
      <p className="quiet">{t('worse.dizzy')}</p>
      <div className="rows">
        <button type="button" className="row" data-action="else" onClick={() => to('senses/54321')}>
          {t('worse.look')}
        </button>
        <button type="button" className="row" data-action="rest" onClick={() => to('quiet/here')}>
          {t('worse.sit')}
        </button>
        <button type="button" className="row" data-action="done" onClick={() => send({ type: 'end' })}>
          {t('worse.stop')}
        </button>
        <button type="button" className="row" data-action="person" onClick={() => world.go('help')}>
          {t('worse.person')}
        </button>
      </div>
    </>
  )
}
