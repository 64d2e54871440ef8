import * as v from 'valibot'
import { findExercise } from '../exercises/catalogue'
import type { SessionEvent } from './event'
import { parseJournal, type Journal } from './journal'
import { presentAt } from './now'
import { replay } from './replay'
import { stepOf, type Session } from './session'
import { transition } from './transition'

/** A session as it was last written down, and what its record needs beside it. */
export interface Interrupted {
  readonly journal: Journal
  /** Session time at which it was last seen, and the time of day then, in ms since 1970. */
  readonly lastSeenMs: number
  readonly lastSeenAtMs: number
  /** Of its record to be. */
  readonly id: string
  readonly from: string
  readonly startedAtMs: number
  readonly offsetMinutes: number
  readonly zone: string
  /** Whether it was for practice. */
  readonly rehearsal?: true
  /** What was said of it, sealed, where there is a lock: entries about its record to be. */
  readonly said?: readonly unknown[]
}

/** A session that went missing is offered for this long; after that it is filed as it was. */
export const offeredForMs = 6 * 60 * 60_000

const number = v.pipe(v.number(), v.finite())
const shape = v.strictObject({
  version: v.literal(1),
  journal: v.unknown(),
  lastSeenMs: v.pipe(number, v.minValue(0)),
  lastSeenAtMs: number,
  id: v.pipe(v.string(), v.uuid()),
  from: v.pipe(v.string(), v.maxLength(200)),
  startedAtMs: number,
  offsetMinutes: v.pipe(number, v.minValue(-1_440), v.maxValue(1_440)),
  zone: v.pipe(v.string(), v.maxLength(64)),
  rehearsal: v.exactOptional(v.literal(true)),
  said: v.exactOptional(v.pipe(v.array(v.unknown()), v.maxLength(100), v.readonly())),
})

export const written = (interrupted: Interrupted) => ({ version: 1, ...interrupted })

/** What was written down, from whatever lies there; none where it cannot be read whole. */
export function parseInterrupted(stored: unknown): Interrupted | undefined {
  const parsed = v.safeParse(shape, stored)
  const journal = parsed.success ? parseJournal(parsed.output.journal) : undefined
  if (!parsed.success || !journal) return undefined
  const { version: _, ...rest } = parsed.output
  return { ...rest, journal }
}

/** The session as it was when it was last seen. */
export const asLastSeen = ({ journal, lastSeenMs }: Interrupted): Session =>
  transition(replay(journal.plan, journal.events), { type: 'tick', atMs: lastSeenMs })

/** It ended where it was last seen: what its record is made of. None where it had never begun. */
export function filed(interrupted: Interrupted): Extract<Session, { status: 'ended' }> | undefined {
  const ended = transition(asLastSeen(interrupted), { type: 'end', atMs: interrupted.lastSeenMs })
  return ended.status === 'ended' ? ended : undefined
}

/**
 * The events that hold a session where it was last seen, fit to be carried on from: breath, muscles, senses and being
 * here in place; cold at its rest, its contact counted, and just so where it was already held. Movement is held too, and
 * begins again at its warm-up.
 */
export function heldEvents(interrupted: Interrupted): readonly SessionEvent[] {
  const atMs = interrupted.lastSeenMs
  const session = asLastSeen(interrupted)
  const cold = presentAt(session, atMs)?.cue.action === 'cold'
  const hold: SessionEvent = { type: 'pause', why: 'gap', atMs }
  if (session.status === 'playing') return cold ? [{ type: 'next', atMs }, hold] : [hold]
  return cold && carryOn(session) ? [{ type: 'resume', atMs }, { type: 'next', atMs }, hold] : []
}

/** What carrying on means: movement warms up again. */
export function carryOn(session: Session): 'resume' | 'again' | undefined {
  if (session.status !== 'paused' || session.why === 'worse') return undefined
  const step = stepOf(session.course)
  return step && findExercise(step.exercise)?.family === 'move' ? 'again' : 'resume'
}
