import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { noticeFor } from '../../care/notices'
import type { Problem } from '../../care/problems'
import { exerciseOf } from '../../exercises/catalogue'
import type { Plan } from '../../exercises/plan'
import { breathe } from '../../score/breaths'
import type { SessionStore } from '../../stores/sessionStore'
import { motionOf } from './motionOf'
import { useGuide } from '../../ui/guide/useGuide'
import { useWorld } from '../world'
import { useSay } from '../words'
import { closeSession } from './openSession'
import { lengthOf } from './lengthOf'
import { useSessionKeys } from './useSessionKeys'

interface ReadyProps {
  readonly store: SessionStore
  readonly plan: Plan
  readonly problem: Problem | undefined
}

const still = motionOf(breathe({ phases: [], pace: { perMinute: 6, towards: 6, holds: false }, durationMs: 0 }))

/** What was opened, and that it waits: how long it is, how to stop, and Start. */
export function Ready({ store, plan, problem }: ReadyProps) {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const step = plan.steps[0]
  useGuide(still, { heldMs: 0 })
  useSessionKeys(store)
  const length = useMemo(() => step && lengthOf(exerciseOf(step.exercise), step.options), [step])
  if (!step || !length) return null
  return (
    <>
      {problem && (
        <p className="notice" role="status">
          {say(noticeFor(problem))}
        </p>
      )}
      <h1 tabIndex={-1}>{t(`exercise.${step.exercise}.name`)}</h1>
      <p className="quiet">{t(`exercise.${step.exercise}.about`)}</p>
      <p className="quiet">{say(length)}</p>
      <div className="rows">
        <button
          type="button"
          className="row chosen"
          data-action="start"
          onClick={() => store.getState().send({ type: 'start' })}
        >
          {t('session.start')}
        </button>
        <button
          type="button"
          className="row"
          data-action="back"
          onClick={() => {
            closeSession(world)
            world.go('now')
          }}
        >
          {t('common.back')}
        </button>
      </div>
    </>
  )
}
