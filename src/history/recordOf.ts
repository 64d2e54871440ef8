import * as v from 'valibot'
import type { StepOptions } from '../exercises/exercise'
import type { StepLog } from '../session/log'
import type { Session } from '../session/session'
import { dayOf, instantOf, lastInstantMs } from './day'
import { longestList, longestMs, ourId } from './fields'
import { optionSchema, type UnsealedRecord } from './record'

/** What a session does not know about itself. */
export interface About {
  /** A random UUID, version 4. */
  readonly id: string
  /** When it began, in ms since 1970 in UTC, and how far local time was ahead. */
  readonly startedAtMs: number
  readonly offsetMinutes: number
  readonly zone: string
  readonly rehearsal: boolean
  readonly aim: 'settle' | 'stay'
  /** The id of what was offered or chosen. */
  readonly from: string
}

/**
 * The record of a session that has ended, its digest still to come. Whatever the log holds, the record is one that can
 * be read again: times become whole ms from 0 to a year, what is not a number counts as 0.
 */
export function recordOf({ course }: Extract<Session, { status: 'ended' }>, about: About): UnsealedRecord {
  const { log, plan } = course
  const startedAtMs = within(0, about.startedAtMs, lastInstantMs - 86_400_000)
  const offsetMinutes = within(-1_440, about.offsetMinutes, 1_440)
  return {
    version: 1,
    id: about.id,
    startedAt: instantOf(startedAtMs),
    offsetMinutes,
    zone: about.zone.slice(0, 64).replace(/[^\w+\-/]/g, ''),
    day: dayOf(startedAtMs, offsetMinutes),
    plan: idOf(plan.id),
    aim: about.aim,
    rehearsal: about.rehearsal,
    from: idOf(about.from),
    steps: some(log.steps).map(stepOf),
    pauses: some(log.pauses).map(({ atMs, forMs }) => ({ atMs: msOf(atMs), forMs: msOf(forMs) })),
    choices: some(log.choices).map(({ atMs, action }) => ({ atMs: msOf(atMs), action: idOf(action) })),
    ...(log.worse.length > 0 ? { worse: some(log.worse).map(msOf) } : {}),
    ...log.said,
  }
}

function stepOf({ options, startMs, playedMs, breaths = 0, paces, ...step }: StepLog): UnsealedRecord['steps'][number] {
  return {
    ...step,
    options: storable(options),
    startMs: msOf(startMs),
    playedMs: msOf(playedMs),
    ...(breaths >= 1 ? { breaths: within(1, breaths, 1_000_000) } : {}),
    paces: some(paces).map(({ atMs, perMinute }) => ({ atMs: msOf(atMs), perMinute })),
  }
}

/** Options as they are; one that a record cannot hold is left out rather than the whole record lost. */
function storable(options: StepOptions): UnsealedRecord['steps'][number]['options'] {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(options)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const read = v.safeParse(optionSchema, value)
      return read.success ? [[name, read.output]] : []
    }),
  )
}

const idOf = (text: string): string => (v.is(ourId, text) ? text : 'unknown')

const some = <T>(list: readonly T[]): readonly T[] => list.slice(0, longestList)

const within = (low: number, value: number, high: number): number =>
  Number.isNaN(value) ? Math.max(0, low) : Math.min(high, Math.max(low, Math.round(value)))

const msOf = (value: number): number => within(0, value, longestMs)
