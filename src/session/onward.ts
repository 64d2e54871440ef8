import { againStep, enterSegment, enterStep, finished, inserted } from './course'
import type { SessionEvent } from './event'
import { chose, playedUntil } from './log'
import type { Course, Session } from './session'

export type Playing = Extract<Session, { status: 'playing' }>
export type Paused = Extract<Session, { status: 'paused' }>
export type Between = Extract<Session, { status: 'between' }>

/** Leaves the segment that plays, after `elapsedMs` of it: for the next one, or for the choice after the step. */
export function segmentLeft(course: Course, elapsedMs: number, atMs: number): Session {
  const left = enterSegment(course, elapsedMs, atMs)
  if (left.segment < left.segments.length) return { status: 'playing', course: left, zeroAtMs: atMs }
  const played = { ...left, log: playedUntil(left.log, atMs) }
  return { status: 'between', course: finished(played, 'whole'), resting: false }
}

/** What was chosen, for the log. */
export const chosen = (course: Course, { type, atMs }: SessionEvent): Course => ({
  ...course,
  log: chose(course.log, type, atMs),
})

/** The step just left, once more, or as it suits the person now. */
export const doneAgain = (course: Course, event: Extract<SessionEvent, { type: 'next' | 'again' }>): Session =>
  enterStep(inserted(chosen(course, event), event.step ?? againStep(course)), event.atMs)

/** The plan's next step, or as it suits the person now. */
export const goneOn = (course: Course, event: Extract<SessionEvent, { type: 'next' | 'again' }>): Session => {
  const steps = event.step ? course.steps.with(course.step + 1, event.step) : course.steps
  return enterStep({ ...chosen(course, event), steps }, event.atMs)
}

export const chosenElse = (course: Course, event: Extract<SessionEvent, { type: 'else' }>): Session =>
  enterStep(inserted(chosen(course, event), event.step), event.atMs)

/** Notes when it was not helping. */
export const worseNoted = (session: Paused, atMs: number): Paused => ({
  ...session,
  course: { ...session.course, log: { ...session.course.log, worse: [...session.course.log.worse, atMs] } },
})
