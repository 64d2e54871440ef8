import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/exercises/plan'
import type { Happening, SessionEvent } from '../../../src/session/event'
import { parseJournal, type Journal } from '../../../src/session/journal'
import type { Log } from '../../../src/session/log'
import { replay } from '../../../src/session/replay'
import { ready, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { fakeClock } from '../../fakes/fakeClock'
import { anyEvents, anyGapMs, anyHappening, anyPlan, runs } from '../generators'

/** A session lived on some clock, and the journal it leaves. */
function lived(plan: Plan, happenings: readonly (readonly [number, Happening])[], clock: ReturnType<typeof fakeClock>) {
  const zeroMs = clock.nowMs()
  const events: SessionEvent[] = []
  let session = ready(plan)
  for (const [gapMs, happening] of happenings) {
    clock.advance(gapMs)
    const event = { ...happening, atMs: clock.nowMs() - zeroMs }
    events.push(event)
    session = transition(session, event)
  }
  return { session, events }
}

const later = (event: SessionEvent, byMs: number): SessionEvent => ({ ...event, atMs: event.atMs + byMs })

/** The same session, had its clock begun elsewhere: only the times in it move. */
function shifted(session: Session, byMs: number): Session {
  if (session.status === 'ready') return session
  const { course } = session
  const at = <T extends { readonly atMs: number }>(each: T): T => ({ ...each, atMs: each.atMs + byMs })
  const { log } = course
  const moved: Log = {
    ...log,
    steps: log.steps.map((step) => ({ ...step, startMs: step.startMs + byMs, paces: step.paces.map(at) })),
    pauses: log.pauses.map(at),
    choices: log.choices.map(at),
    worse: log.worse.map((atMs) => atMs + byMs),
    paces: log.paces.map(at),
    ...(log.stepStartMs === undefined ? {} : { stepStartMs: log.stepStartMs + byMs, sinceMs: log.sinceMs + byMs }),
  }
  const movedCourse = { ...course, entered: at(course.entered), lastMs: course.lastMs + byMs, log: moved }
  return session.status === 'playing'
    ? { ...session, course: movedCourse, zeroAtMs: session.zeroAtMs + byMs }
    : { ...session, course: movedCourse }
}

describe('a session replayed from its journal', () => {
  const happenings = fc
    .array(fc.tuple(anyGapMs, anyHappening), { maxLength: 15 })
    .map((all): readonly (readonly [number, Happening])[] => [[0, { type: 'start' }], ...all])

  it('is the session that was lived, on whatever clock that was, and after being stored', () => {
    fc.assert(
      fc.property(anyPlan, happenings, fc.integer({ min: 0, max: 2 ** 40 }), (plan, all, zeroMs) => {
        const { session, events } = lived(plan, all, fakeClock(zeroMs))
        expect(replay(plan, events)).toEqual(session)
        expect(lived(plan, all, fakeClock(0)).session).toEqual(session)
        const stored: unknown = JSON.parse(JSON.stringify({ version: 1, plan, events }))
        const journal = parseJournal(stored)
        expect(journal && replay(journal.plan, journal.events)).toEqual(session)
      }),
      runs,
    )
  })

  it('knows no time of its own: all events later by any while, and only the times are later', () => {
    fc.assert(
      fc.property(
        anyPlan.filter(({ steps }) => steps.length > 0),
        anyEvents,
        fc.integer({ min: 0, max: 2 ** 40 }),
        (plan, events, byMs) => {
          const moved = events.map((event) => later(event, byMs))
          expect(replay(plan, moved)).toEqual(shifted(replay(plan, events), byMs))
        },
      ),
      runs,
    )
  })

  it('can be picked up in the middle', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, fc.nat(), (plan, events, pick) => {
        const cut = pick % (events.length + 1)
        const pickedUp = events.slice(cut).reduce(transition, replay(plan, events.slice(0, cut)))
        expect(pickedUp).toEqual(replay(plan, events))
      }),
      runs,
    )
  })

  it('without events is ready', () => {
    const plan = { id: 'breathe/ext46', steps: [] }
    expect(replay(plan, [])).toEqual({ status: 'ready', plan })
  })
})

describe('a stored journal', () => {
  const breath = { exercise: 'breathe/ext46', options: { minutes: 5 } } as const
  const plan = { id: 'breathe/ext46', steps: [breath] } as const
  const journal: Journal = { version: 1, plan, events: [{ type: 'start', atMs: 0 }] }
  const withOptions = (options: object) => ({ ...journal, plan: { ...plan, steps: [{ ...breath, options }] } })
  const withEvent = (event: object) => ({ ...journal, events: [event] })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (anyPlanned, events) => {
        const written: unknown = JSON.parse(JSON.stringify({ version: 1, plan: anyPlanned, events }))
        expect(parseJournal(written)).toEqual({ version: 1, plan: anyPlanned, events })
      }),
      runs,
    )
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'start'],
    ['a list', [journal]],
    ['another version', { ...journal, version: 2 }],
    ['something unknown beside it', { ...journal, more: 1 }],
    ['no plan', { version: 1, events: [] }],
    ['no events', { version: 1, plan }],
    [
      'an exercise that is not here',
      { ...journal, plan: { ...plan, steps: [{ ...breath, exercise: 'breathe/deep' }] } },
    ],
    ['an exercise only objects know', { ...journal, plan: { ...plan, steps: [{ ...breath, exercise: '__proto__' }] } }],
    ['a step without options', { ...journal, plan: { ...plan, steps: [{ exercise: 'breathe/ext46' }] } }],
    ['too many steps', { ...journal, plan: { ...plan, steps: Array.from({ length: 201 }, () => breath) } }],
    ['minutes without end', withOptions({ minutes: Infinity })],
    ['minutes that are no number', withOptions({ minutes: Number.NaN })],
    ['minutes as text', withOptions({ minutes: '5' })],
    ['minutes below nothing', withOptions({ minutes: -3 })],
    ['too many minutes', withOptions({ minutes: 61 })],
    ['a pace of nothing', withOptions({ perMinute: 0 })],
    ['a pace nobody can breathe', withOptions({ perMinute: 1e9 })],
    ['a ramp from nowhere', withOptions({ rampFrom: 16 })],
    ['a breath joined before it began', withOptions({ joinedMs: -1 })],
    ['a breath joined long after its ramp', withOptions({ joinedMs: 1e9 })],
    ['an own pattern out of bounds', withOptions({ own: { in: 31, hold: 0, out: 6, holdOut: 0 } })],
    ['half an own pattern', withOptions({ own: { in: 4 } })],
    ['options that nobody knows', withOptions({ loud: true })],
    ['a happening that nobody knows', withEvent({ type: 'cheer', atMs: 0 })],
    ['an event without a time', withEvent({ type: 'start' })],
    ['an event before the beginning', withEvent({ type: 'start', atMs: -1 })],
    ['an event at no time', withEvent({ type: 'start', atMs: null })],
    ['an event in years', withEvent({ type: 'start', atMs: 1e12 })],
    ['a pause without a reason', withEvent({ type: 'pause', atMs: 0 })],
    ['something else that is nothing', withEvent({ type: 'else', atMs: 0 })],
    ['something else that is not here', withEvent({ type: 'else', atMs: 0, step: { exercise: 'x', options: {} } })],
    ['a breath to meet that is no number', withEvent({ type: 'meet', atMs: 0, perMinute: null })],
  ])('with %s is no journal', (_, stored) => {
    expect(parseJournal(stored)).toBeUndefined()
  })

  it('never throws, whatever stands there, and what it lets through can be replayed', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const stored of [
          one,
          { version: 1, plan: one, events: other },
          { version: 1, plan, events: [one, other] },
        ]) {
          const parsed = parseJournal(stored)
          if (parsed) replay(parsed.plan, parsed.events)
        }
      }),
      runs,
    )
  })
})
