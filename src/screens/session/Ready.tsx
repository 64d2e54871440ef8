import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { whyOther } from '../../care/beforeStep'
import { noticeFor } from '../../care/notices'
import { cautionsOf, notesFor } from '../../care/question'
import { readLink } from '../../exercises/link'
import type { Plan, Step } from '../../exercises/plan'
import { findPlan } from '../../exercises/plans'
import type { SessionStore } from '../../stores/sessionStore'
import { ForLater } from '../likings/ForLater'
import { Resume } from '../now/Resume'
import { keptAt } from '../madeOf'
import { useRunning, useWorld } from '../world'
import { useSay } from '../words'
import { PlanAhead, StepAhead } from './Ahead'
import { BeforeLines } from './BeforeLines'
import { recallContacts } from './bodyOf'
import { Choices } from './choices/Choices'
import { fetchPictures } from './fetchPictures'
import { KeptAhead } from './KeptAhead'
import { Marks } from './Marks'
import { closeSession } from './openSession'
import { situationNow } from './situation'
import { SoundControl } from './SoundControl'
import { useSessionKeys } from './useSessionKeys'
import { useStart } from './useStart'
import { StillGuide } from './StillGuide'
import { wayBack } from './wayBack'
import styles from './before.module.css'

interface ReadyProps {
  readonly store: SessionStore
  readonly plan: Plan
}

/** What was opened, and that it waits: what it is, how long, how to stop, what can be chosen; then Start. */
export function Ready({ store, plan }: ReadyProps) {
  const t = useTranslations()
  const say = useSay()
  const world = useWorld()
  const { from } = useRunning()
  const start = useStart(plan)
  useSessionKeys(store)
  useEffect(() => {
    void recallContacts(world)
    void fetchPictures(plan)
  }, [world, plan])
  const [step] = plan.steps
  if (!step) return null
  const kept = keptAt(world, from)
  const problem = from.startsWith('go/') && !kept ? readLink(from).problem : undefined
  const situation = situationNow(world, store)
  const [why] = plan.steps.flatMap((each) => whyOther(asNamed(each), situation) ?? [])
  const whole = findPlan(plan.id)
  const several = plan.steps.length > 1
  return (
    <>
      <StillGuide />
      {/* A page that was loaded again in the middle opens here, where the address led. */}
      <Resume world={world} />
      {problem && (
        <p className="notice" role="status">
          {say(noticeFor(problem))}
        </p>
      )}
      {ahead()}
      {why && (
        <p className={styles.why} role="status">
          {say(why)}
        </p>
      )}
      {!whole && !several && (
        <BeforeLines exercise={step.exercise} notes={notesFor(step.exercise, cautionsOf(situation.known))} />
      )}
      <Choices plan={plan} />
      <Marks plan={plan} />
      <div className="rows">
        <button type="button" className="row chosen" data-action="start" onClick={() => start(step)}>
          {t('session.start')}
        </button>
        <button
          type="button"
          className="row"
          data-action="back"
          onClick={() => {
            closeSession(world)
            world.go(wayBack(from))
          }}
        >
          {t('common.back')}
        </button>
      </div>
      <SoundControl ready />
      <ForLater id={plan.id} />
    </>
  )

  function ahead() {
    if (kept) return <KeptAhead kept={kept} steps={plan.steps} />
    if (whole) return <PlanAhead id={whole} steps={plan.steps} />
    return step && <StepAhead step={step} />
  }
}

/** What the step was before limits or a place put something in its stead. */
const asNamed = ({ exercise, swappedFrom = exercise }: Step): Step => ({ exercise: swappedFrom, options: {} })
