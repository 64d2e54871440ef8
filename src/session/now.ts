import { fullnessAt } from '../score/lungs'
import { momentAt } from '../score/score'
import type { Cue, Instruction } from '../score/cue'
import type { OpenCue } from '../score/segment'
import { elapsedAt, segmentOf, type Session } from './session'

/** What a person is asked for at this moment, and how many cues of the session came before it. */
export interface Present {
  readonly cue: Instruction & Pick<OpenCue, 'count'> & Partial<Pick<Cue, 'breath' | 'perMinute' | 'startMs'>>
  readonly index: number
}

/** The cue under way, playing or held; none while ready, between and ended. */
export function presentAt(session: Session, atMs: number): Present | undefined {
  if (session.status !== 'playing' && session.status !== 'paused') return undefined
  const { course } = session
  const segment = segmentOf(course)
  if (!segment) return undefined
  if (segment.kind === 'open') return { cue: segment.cue, index: course.cuesBefore }
  const { cues } = segment.score
  // A breath may be held at its very end: what was asked for last still stands there.
  const index = momentAt(segment.score, elapsedAt(session, atMs))?.index ?? cues.length - 1
  const cue = cues[index]
  return cue && { cue, index: course.cuesBefore + index }
}

/** The session time of the next change that the score makes by itself; none where only a person can make one. */
export function nextChangeMs(session: Session, atMs: number): number | undefined {
  if (session.status !== 'playing') return undefined
  const segment = segmentOf(session.course)
  if (segment?.kind !== 'timed') return undefined
  const moment = momentAt(segment.score, atMs - session.zeroAtMs)
  return session.zeroAtMs + (moment?.cue.endMs ?? segment.score.totalMs)
}

/** How full the lungs are now, 0 to 1; half where no breath is paced. */
export function fullnessNow(session: Session, atMs: number): number {
  if (session.status !== 'playing' && session.status !== 'paused') return 0.5
  const segment = segmentOf(session.course)
  return segment?.kind === 'timed' ? fullnessAt(segment.score, elapsedAt(session, atMs)) : 0.5
}
