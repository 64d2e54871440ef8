import { exerciseOf } from '../exercises/catalogue'
import type { Answers } from '../history/answers'
import type { Log } from '../session/log'
import type { Course, Session } from '../session/session'
import { afterwards, isNearlyTooMuch } from './rating'

/** How breath may be, in the person's own look at it. */
export const breathings = ['fast', 'tight', 'holding', 'ordinary', 'not-sure'] as const

/** How strong it was to begin with can be said this long, and before the first step is done. */
export const beforeWithinMs = 3 * 60_000

/** What a session is for: to settle, or to stay with what is. Then nothing is rated. */
export const aimOf = ({ id }: Course['plan']): 'settle' | 'stay' => (id === 'quiet/stay' ? 'stay' : 'settle')

/** Whether what is said now of how strong it is would still be a beginning. Times are ms since the session began. */
export function mayRateBefore(session: Session, atMs: number): boolean {
  if (session.status !== 'playing' && session.status !== 'paused') return false
  const { log, plan } = session.course
  return aimOf(plan) === 'settle' && log.steps.length === 0 && atMs < beforeWithinMs
}

export type NowQuestion = 'strong' | 'breath' | 'where'

/**
 * What may be asked of somebody who opens it under way; empty where there is nothing more. Where it is nearly too much,
 * nothing further is. `ratable`: whether it can still be said how strong it is.
 */
export function askedNow(session: Session, ratable: boolean): readonly NowQuestion[] {
  if (session.status === 'ready' || session.status === 'ended') return []
  const rated = ratable && session.course.log.steps.length === 0 ? (['strong'] as const) : []
  return isNearlyTooMuch(session.course.log.said.before) ? rated : [...rated, 'breath', 'where']
}

export type AfterQuestion = 'change' | 'felt' | 'word'

/** What may be asked when a session is over. */
export interface AskedAfter {
  readonly questions: readonly AfterQuestion[]
  /** After sitting quietly nothing is asked, unless the person opens it. */
  readonly folded: boolean
  /** It got stronger, or is nearly too much: other ways are offered then, and nothing else is asked. */
  readonly offered: boolean
}

/**
 * How it is now is asked only of who said how it was, and what would only be kept is not asked where nothing is kept.
 * `said`: all that was said so far, before and after the end. `rates`: whether the person has anything rated at all.
 * Source: docs/sources.md#scale
 */
export function askedAfter(
  { plan, log }: Pick<Course, 'plan' | 'log'>,
  said: Answers,
  kept: boolean,
  rates = true,
): AskedAfter {
  const rated = rates && aimOf(plan) === 'settle'
  const { stronger, company } = afterwards(said)
  const offered = rated && (stronger || company)
  const more = kept && !offered
  const questions = [
    ...(rated && said.before !== undefined ? (['change'] as const) : []),
    ...(rated && more ? (['felt'] as const) : []),
    ...(more ? (['word'] as const) : []),
  ]
  return { questions, folded: !rated || endedQuietly(log), offered }
}

function endedQuietly({ steps }: Log): boolean {
  const last = steps.at(-1)
  return last !== undefined && exerciseOf(last.exercise).family === 'quiet'
}
