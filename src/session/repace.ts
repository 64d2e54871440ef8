import { holdEnded, nextBreathMs, repaced, type Breathing } from '../score/breaths'
import { longer, rampPace, samePace, shorter, steady, withoutHolds, type Pace } from '../score/pace'
import { momentAt, type Score } from '../score/score'
import type { SessionEvent } from './event'
import { segmentOf, type Course } from './session'

type PaceEvent = Extract<SessionEvent, { type: 'easier' | 'slower' | 'stay' | 'meet' }>

interface Paced {
  readonly score: Score
  readonly breathing: Breathing
}

/**
 * The course with another pace: from the next breath on, or at once where `easier` ends a hold. The same course where
 * nothing is paced or the pace can go no further.
 */
export function changedPace(course: Course, elapsedMs: number, event: PaceEvent): Course {
  const paced = pacedIn(course)
  if (!paced) return course
  const { score, breathing } = paced
  const pace = paceAfter(event, breathing, rateAt(course, paced, elapsedMs))
  if (event.type === 'easier' && inHold(score, elapsedMs)) return withHoldEnded(course, paced, pace, elapsedMs)
  if (samePace(pace, breathing.pace)) return course
  const next = { ...breathing, pace }
  return withScore(course, repaced(score, next, elapsedMs), next, nextBreathMs(score, elapsedMs))
}

/** A hold under way ends now, and holds do not come back; anywhere else the course stays as it is. */
export function holdEndedFor(course: Course, elapsedMs: number): Course {
  const paced = pacedIn(course)
  if (!paced || !inHold(paced.score, elapsedMs)) return course
  const { phases, pace } = paced.breathing
  return withHoldEnded(course, paced, withoutHolds(pace, phases), elapsedMs)
}

/** The pace breath has come to, held steady: what doing it once more begins with. None where nothing is paced. */
export function paceComeTo(course: Course, elapsedMs: number): Pace | undefined {
  const paced = pacedIn(course)
  return paced && steady(paced.breathing.pace, rateAt(course, paced, elapsedMs))
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

/** Breaths a minute as they are, or as they will be where a change waits for its breath: each tap builds on the last. */
function rateAt({ pacedFromMs }: Course, { score, breathing }: Paced, elapsedMs: number): number {
  if (pacedFromMs !== undefined && elapsedMs <= pacedFromMs) return breathing.pace.perMinute
  const cue = momentAt(score, elapsedMs)?.cue ?? score.cues.at(-1)
  return cue?.perMinute ?? breathing.pace.perMinute
}

function pacedIn(course: Course): Paced | undefined {
  const segment = segmentOf(course)
  if (segment?.kind !== 'timed' || !segment.breathing) return undefined
  return { score: segment.score, breathing: segment.breathing }
}

const inHold = (score: Score, elapsedMs: number) => momentAt(score, elapsedMs)?.cue.action === 'hold'

function withHoldEnded(course: Course, { score, breathing }: Paced, pace: Pace, elapsedMs: number): Course {
  const next = { ...breathing, pace }
  const ended = holdEnded(score, next, elapsedMs)
  // A hold that had just begun, and that nothing follows, is gone: whoever saw it is not taken back to the cue before.
  const gone = Math.max(0, (momentAt(score, elapsedMs)?.index ?? 0) + 1 - ended.cues.length)
  return { ...withScore(course, ended, next, elapsedMs), cuesBefore: course.cuesBefore + gone }
}

const withScore = (course: Course, score: Score, breathing: Breathing, pacedFromMs: number): Course => ({
  ...course,
  pacedFromMs,
  segments: course.segments.map((each, at) => (at === course.segment ? { kind: 'timed', score, breathing } : each)),
})
