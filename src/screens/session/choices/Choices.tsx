import { useTranslations } from 'use-intl'
import type { StepOptions } from '../../../exercises/exercise'
import { choicesOf } from '../../../exercises/choices'
import { readLink } from '../../../exercises/link'
import { planOf, type Plan } from '../../../exercises/plan'
import { findPlan, type PlanId } from '../../../exercises/plans'
import { useRunning, useWorld } from '../../world'
import { bodyOf } from '../bodyOf'
import { plannedFor, replan } from '../openLinked'
import { situationNow } from '../situation'
import { Choice } from './Choice'
import { Flag } from './Controls'
import { OwnPattern } from './OwnPattern'
import { WhereChoice } from './WhereChoice'
import styles from './choices.module.css'

/** What can be chosen before the start, folded away: nobody has to. What is chosen holds at once. */
export function Choices({ plan }: { readonly plan: Plan }) {
  const t = useTranslations()
  const whole = findPlan(plan.id)
  const [step] = plan.steps
  if (
    !step ||
    (!whole && plan.steps.length > 1) ||
    (!whole && step.exercise !== 'breathe/own' && choicesOf(step).length === 0)
  )
    return null
  return (
    <details className={styles.choices}>
      <summary>{t('choice.title')}</summary>
      {whole ? <OfPlan plan={plan} id={whole} /> : <OfStep plan={plan} />}
    </details>
  )
}

function OfStep({ plan }: { readonly plan: Plan }) {
  const world = useWorld()
  const [step] = plan.steps
  if (!step) return null
  const choose = (chosen: StepOptions, without?: keyof StepOptions) => {
    const options: StepOptions = { ...step.options, ...chosen }
    const kept = Object.fromEntries(Object.entries(options).filter(([name]) => name !== without))
    bodyOf(world).ways.getState().keep(chosen)
    replan(world, planOf({ ...step, options: kept }))
  }
  return (
    <>
      {choicesOf(step).map((name) => (
        <Choice key={name} name={name} step={step} onChoose={choose} />
      ))}
      {step.exercise === 'breathe/own' && <OwnPattern step={step} onChoose={choose} />}
    </>
  )
}

/** Where one is, which swaps what a plan is made of, and hands-free cold. */
function OfPlan({ plan, id }: { readonly plan: Plan; readonly id: PlanId }) {
  const t = useTranslations()
  const world = useWorld()
  const { from, session } = useRunning()
  const linked = { ...readLink(from), plan: id }
  const free = plan.steps.find((step) => choicesOf(step).includes('handsFree'))
  return (
    <>
      <WhereChoice id={id} place={linked.place} by={/[?&](by=[a-z-]+)/.exec(from)?.[1]} />
      {free && (
        <Flag
          label={t('choice.handsFree')}
          checked={free.options.handsFree === true}
          onChange={(handsFree) => {
            bodyOf(world).ways.getState().keep({ handsFree })
            replan(world, plannedFor(linked, world, situationNow(world, session)))
          }}
        />
      )}
    </>
  )
}
