import { holdEnded, nextBreathMs, repaced, type Breathing } from '../score/breaths'
import { longer, rampPace, shorter, steady, type Pace } from '../score/pace'
import { momentAt, type Score } from '../score/score'
import type { SessionEvent } from './event'
import { segmentOf, type Course } from './session'

type PaceEvent = Extract<SessionEvent, { type: 'easier' | 'slower' | 'stay' | 'meet' }>

/**
 * The course with another pace: from the next breath on, or at once where `easier` ends a hold. The same course where
 * nothing is paced or the pace can go no further.
 */
export function changedPace(course: Course, elapsedMs: number, event: PaceEvent): Course {
  const segment = segmentOf(course)
  if (segment?.kind !== 'timed' || !segment.breathing) return course
  const { score, breathing } = segment
  const cue = momentAt(score, elapsedMs)?.cue
  const pace = paceAfter(event, breathing, cue?.perMinute ?? breathing.pace.perMinute)
  if (pace === breathing.pace) return course
  const next = { ...breathing, pace }
  return event.type === 'easier' && cue?.action === 'hold'
    ? withScore(course, holdEnded(score, next, elapsedMs), next, elapsedMs)
    : withScore(course, repaced(score, next, elapsedMs), next, nextBreathMs(score, elapsedMs))
}

/** A hold under way ends now, and holds do not come back; anywhere else the course stays as it is. */
export function holdEndedFor(course: Course, elapsedMs: number): Course {
  const segment = segmentOf(course)
  if (segment?.kind !== 'timed' || !segment.breathing) return course
  const { score, breathing } = segment
  const cue = momentAt(score, elapsedMs)?.cue
  if (cue?.action !== 'hold') return course
  const next = { ...breathing, pace: shorter(breathing.pace, breathing.pace.perMinute, breathing.phases) }
  return withScore(course, holdEnded(score, next, elapsedMs), next, elapsedMs)
}

function paceAfter(event: PaceEvent, { pace, phases }: Breathing, perMinute: number): Pace {
  switch (event.type) {
    case 'easier':
      return shorter(pace, perMinute, phases)
    case 'slower':
      return longer(pace, perMinute)
    case 'stay':
      return steady(pace, perMinute)
    case 'meet':
      return Number.isFinite(event.perMinute) ? rampPace(phases, event.perMinute) : pace
  }
}

const withScore = (course: Course, score: Score, breathing: Breathing, pacedFromMs: number): Course => ({
  ...course,
  pacedFromMs,
  segments: course.segments.map((each, at) => (at === course.segment ? { kind: 'timed', score, breathing } : each)),
})
