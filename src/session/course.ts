import { exerciseOf } from '../exercises/catalogue'
import type { Plan, Step } from '../exercises/plan'
import { hasHolds } from '../score/pace'
import { momentAt } from '../score/score'
import type { Segment } from '../score/segment'
import { breathed } from './breathed'
import { emptyLog, stepBegun, stepDone, type StepEnd } from './log'
import { paceComeTo } from './repace'
import { segmentOf, stepOf, type Course, type Session } from './session'

/** A session at the first moment of its plan. A plan without steps is over at once. */
export function begun(plan: Plan, atMs: number): Session {
  const course: Course = {
    plan,
    steps: plan.steps,
    step: -1,
    segments: [],
    segment: 0,
    entered: { atMs, elapsedMs: 0 },
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
  const joined = joinedAt(segments[0], step)
  const { pacedFromMs: _, leftAt: __, ...rest } = course
  return {
    status: 'playing',
    zeroAtMs: atMs - joined.elapsedMs,
    course: {
      ...rest,
      step: course.step + 1,
      segments,
      segment: 0,
      entered: { atMs, elapsedMs: joined.elapsedMs },
      found: 0,
      cuesBefore: course.cuesBefore - joined.cues,
      log: stepBegun(course.log, atMs),
    },
  }
}

/** Where in its first segment a step begins, and the cues before that: both 0 but for a breath that was under way. */
function joinedAt(first: Segment | undefined, { options: { joinedMs = 0 } }: Step) {
  if (first?.kind !== 'timed' || !first.breathing) return { elapsedMs: 0, cues: 0 }
  const elapsedMs = Math.min(joinedMs, first.score.totalMs)
  return { elapsedMs, cues: momentAt(first.score, elapsedMs)?.index ?? 0 }
}

/** Leaves the present segment after `elapsedMs`, at the session time `atMs`, for the next one or the end of the step. */
export function enterSegment(course: Course, elapsedMs: number, atMs: number): Course {
  const segment = segmentOf(course)
  if (!segment) return course
  const { pacedFromMs: _, leftAt: __, ...rest } = course
  const leftAt = paceComeTo(course, elapsedMs)
  return {
    ...rest,
    segment: course.segment + 1,
    entered: { atMs, elapsedMs: 0 },
    found: 0,
    cuesBefore: course.cuesBefore + cuesEntered(segment, elapsedMs),
    log: segment.kind === 'timed' ? breathed(course.log, segment.score, course.entered, elapsedMs) : course.log,
    ...(leftAt ? { leftAt } : {}),
  }
}

function cuesEntered(segment: Segment, elapsedMs: number): number {
  if (segment.kind === 'open') return 1
  return (momentAt(segment.score, elapsedMs)?.index ?? segment.score.cues.length - 1) + 1
}

/** The present step goes into the log, and nothing of it is left to play. */
export function finished(course: Course, how: StepEnd): Course {
  const step = stepOf(course)
  if (!step) return course
  // The person's own word is theirs: a record holds ids.
  const { joinedMs: _, cueWord: __, ...options } = step.options
  return {
    ...course,
    segment: course.segments.length,
    log: stepDone(course.log, { ...step, options }, how),
  }
}

/** Puts a step right after the present one; what the plan still holds stays ahead. */
export const inserted = (course: Course, step: Step): Course => ({
  ...course,
  steps: [...course.steps.slice(0, course.step + 1), step, ...course.steps.slice(course.step + 1)],
})

/** The step just left once more: a breath keeps the pace it had come to, from its beginning. */
export function againStep(course: Course): Step {
  const step = stepOf(course)
  if (!step) throw new RangeError('no step to do again')
  const { joinedMs: _, ...options } = step.options
  const { leftAt, segments } = course
  const [paced, ...more] = segments.flatMap((each) => (each.kind === 'timed' && each.breathing ? [each.breathing] : []))
  if (!leftAt || !paced || more.length > 0) return { ...step, options }
  const { rampFrom: __, unpacedFirstMs: ___, ...others } = options
  const holdsGone = hasHolds(paced.phases) && !leftAt.holds
  return { ...step, options: { ...others, perMinute: leftAt.perMinute, ...(holdsGone ? { holds: false } : {}) } }
}
