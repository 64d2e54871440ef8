import { exerciseOf } from '../exercises/catalogue'
import type { Plan, Step } from '../exercises/plan'
import { momentAt } from '../score/score'
import { emptyLog, stepBegun, stepDone, type StepEnd } from './log'
import { segmentOf, stepOf, type Course, type Session } from './session'

/** A session at the first moment of its plan. A plan without steps is over at once. */
export function begun(plan: Plan, atMs: number): Session {
  const course: Course = {
    plan,
    steps: plan.steps,
    step: -1,
    segments: [],
    segment: 0,
    cuesBefore: 0,
    found: 0,
    lastMs: atMs,
    log: emptyLog,
  }
  return enterStep(course, atMs)
}

/** The step after the present one, compiled now: what it is made of may depend on what was chosen on the way. */
export function enterStep(course: Course, atMs: number): Session {
  const step = course.steps[course.step + 1]
  if (!step) return { status: 'ended', course }
  const segments = exerciseOf(step.exercise).compile(step.options)
  const joinedMs = step.options.joinedMs ?? 0
  const first = segments[0]
  const joinedCue = first?.kind === 'timed' ? (momentAt(first.score, joinedMs)?.index ?? 0) : 0
  const { pacedFromMs: _, ...rest } = course
  return {
    status: 'playing',
    zeroAtMs: atMs - joinedMs,
    course: {
      ...rest,
      step: course.step + 1,
      segments,
      segment: 0,
      found: 0,
      cuesBefore: course.cuesBefore - joinedCue,
      log: stepBegun(course.log, atMs),
    },
  }
}

/** Leaves the present segment after `elapsedMs` for the next one, or for the end of the step. */
export function enterSegment(course: Course, elapsedMs: number): Course {
  const segment = segmentOf(course)
  if (!segment) return course
  const { pacedFromMs: _, ...rest } = course
  const log = segment.kind === 'timed' ? breathed(course, elapsedMs) : course.log
  return {
    ...rest,
    segment: course.segment + 1,
    found: 0,
    cuesBefore: course.cuesBefore + cuesEntered(course, elapsedMs),
    log,
  }
}

function cuesEntered(course: Course, elapsedMs: number): number {
  const segment = segmentOf(course)
  if (segment?.kind !== 'timed') return 1
  return (momentAt(segment.score, elapsedMs)?.index ?? segment.score.cues.length - 1) + 1
}

/** Whole breaths and changes of pace of a segment that is left after `elapsedMs`. */
function breathed(course: Course, elapsedMs: number): Course['log'] {
  const segment = segmentOf(course)
  if (segment?.kind !== 'timed' || !segment.breathing) return course.log
  const joinedMs = course.segment === 0 ? (stepOf(course)?.options.joinedMs ?? 0) : 0
  const cues = segment.score.cues.filter((cue) => cue.endMs > joinedMs && cue.startMs < elapsedMs)
  const ends = cues.filter((cue, at) => cue.breath !== cues[at + 1]?.breath && cue.endMs <= elapsedMs)
  const paces = [...course.log.paces]
  const beganMs = Math.max(0, ...paces.map(({ atMs }) => atMs))
  for (const { perMinute, startMs } of cues) {
    if (perMinute === undefined || paces.at(-1)?.perMinute === perMinute) continue
    paces.push({ atMs: beganMs + Math.max(0, startMs - joinedMs), perMinute })
  }
  return { ...course.log, breaths: course.log.breaths + ends.length, paces }
}

/** The present step goes into the log, and nothing of it is left to play. */
export function finished(course: Course, how: StepEnd): Course {
  const step = stepOf(course)
  if (!step) return course
  const { joinedMs: _, ...options } = step.options
  return {
    ...course,
    segment: course.segments.length,
    log: stepDone(course.log, step.exercise, options, how),
  }
}

/** Puts a step right after the present one; what the plan still holds stays ahead. */
export const inserted = (course: Course, step: Step): Course => ({
  ...course,
  steps: [...course.steps.slice(0, course.step + 1), step, ...course.steps.slice(course.step + 1)],
})

/** The present step once more: a breath keeps the pace it has come to, from its beginning. */
export function againStep(course: Course, elapsedMs?: number): Step {
  const step = stepOf(course)
  if (!step) throw new RangeError('no step to do again')
  const segment = segmentOf(course) ?? course.segments.at(-1)
  if (segment?.kind !== 'timed' || !segment.breathing) return step
  const { joinedMs: _, rampFrom: __, ...options } = step.options
  const last = elapsedMs === undefined ? undefined : momentAt(segment.score, elapsedMs)?.cue
  const perMinute = (last ?? segment.score.cues.at(-1))?.perMinute
  return {
    ...step,
    options: {
      ...options,
      ...(segment.breathing.pace.holds ? {} : { holds: false }),
      ...(perMinute === undefined ? {} : { perMinute }),
    },
  }
}
