import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../src/score/score'
import type { SessionEvent } from '../../../src/session/event'
import { replay } from '../../../src/session/replay'
import { elapsedAt, ready, segmentOf, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import {
  anyEvents,
  anyHappening,
  anyPaceChange,
  anyPacedStep,
  anyPause,
  anyPlan,
  eventsOf,
  lastAtMs,
  planFrom,
  runs,
} from '../generators'
import { watched, type Stretch } from './watched'

const start: SessionEvent = { type: 'start', atMs: 0 }
const breath = { exercise: 'breathe/ext46', options: { minutes: 1 } } as const
const senses = { exercise: 'senses/54321', options: {} } as const

const logOf = (session: Session) => (session.status === 'ready' ? undefined : session.course.log)
const lengthOf = (stretches: readonly Stretch[], status: Session['status']) =>
  stretches.reduce((sum, { session, fromMs, toMs }) => (session.status === status ? sum + toMs - fromMs : sum), 0)

describe('what is kept of a session', () => {
  it('tells what was done, for how long, and what was chosen between', () => {
    const session = replay(planFrom(breath, senses), [
      start,
      { type: 'slower', atMs: 12_000 },
      { type: 'pause', why: 'person', atMs: 15_000 },
      { type: 'resume', atMs: 40_000 },
      { type: 'skip', atMs: 50_000 },
      { type: 'rest', atMs: 55_000 },
      { type: 'next', atMs: 70_000 },
      { type: 'worse', atMs: 75_000 },
      { type: 'end', atMs: 80_000 },
    ])
    expect(logOf(session)).toMatchObject({
      steps: [
        {
          exercise: 'breathe/ext46',
          options: { minutes: 1 },
          startMs: 0,
          playedMs: 25_000,
          breaths: 2,
          paces: [
            { atMs: 0, perMinute: 6 },
            { atMs: 45_000, perMinute: 5 },
          ],
          how: 'skipped',
        },
        { exercise: 'senses/54321', options: {}, startMs: 70_000, playedMs: 5_000, paces: [], how: 'ended' },
      ],
      pauses: [
        { atMs: 15_000, forMs: 25_000 },
        { atMs: 75_000, forMs: 5_000 },
      ],
      choices: [
        { atMs: 50_000, action: 'skip' },
        { atMs: 55_000, action: 'rest' },
        { atMs: 70_000, action: 'next' },
        { atMs: 80_000, action: 'end' },
      ],
      worse: [75_000],
    })
  })

  it.each([
    ['in the middle of a breath', 25_000, 2],
    ['between in and out', 24_000, 2],
    ['at the end of a breath', 20_000, 2],
    ['at once', 0, undefined],
    ['when it was over', 60_000, 6],
  ])('counts a breath when it has ended, not when it is left %s', (_, atMs, breaths) => {
    expect(logOf(replay(planFrom(breath), [start, { type: 'skip', atMs }]))?.steps[0]?.breaths).toBe(breaths)
  })

  it('does not count the breaths before somebody joined, nor their paces', () => {
    const joined = { exercise: 'breathe/ext46', options: { rampFrom: 10, joinedMs: 20_000 } } as const
    const log = logOf(replay(planFrom(joined), [start, { type: 'skip', atMs: 20_000 }]))
    expect(log?.steps).toEqual([
      {
        exercise: 'breathe/ext46',
        options: { rampFrom: 10 },
        startMs: 0,
        playedMs: 20_000,
        breaths: 3, // the one joined, ended at 4.7 s, and two whole ones
        paces: [
          { atMs: 0, perMinute: 9 },
          { atMs: 18_001, perMinute: 8 },
        ],
        how: 'skipped',
      },
    ])
  })

  it('notes what was done again as a step of its own', () => {
    const log = logOf(
      replay(planFrom(senses), [
        start,
        { type: 'skip', atMs: 5_000 },
        { type: 'again', atMs: 9_000 },
        { type: 'end', atMs: 10_000 },
      ]),
    )
    expect(log?.steps.map(({ startMs, playedMs, how }) => [startMs, playedMs, how])).toEqual([
      [0, 5_000, 'skipped'],
      [9_000, 1_000, 'ended'],
    ])
    expect(log?.choices.map(({ action }) => action)).toEqual(['skip', 'again', 'end'])
  })

  it('counts time that went missing as a pause, not as breathing', () => {
    const session = replay(planFrom(breath), [
      start,
      { type: 'pause', why: 'gap', atMs: 11_000 },
      { type: 'resume', atMs: 3_600_000 },
      { type: 'end', atMs: 3_601_000 },
    ])
    expect(logOf(session)).toMatchObject({
      steps: [{ playedMs: 12_000, breaths: 1 }],
      pauses: [{ atMs: 11_000, forMs: 3_589_000 }],
    })
  })

  it('never lets an event be earlier than what came before it', () => {
    const session = replay(planFrom(breath), [
      start,
      { type: 'pause', why: 'person', atMs: 9_000 },
      { type: 'end', atMs: 2_000 },
    ])
    expect(logOf(session)).toMatchObject({ steps: [{ playedMs: 9_000 }], pauses: [], choices: [{ atMs: 9_000 }] })
  })
})

describe('the log of any session', () => {
  const ended = (events: readonly SessionEvent[]): readonly SessionEvent[] => [
    ...events,
    { type: 'end', atMs: lastAtMs(events) + 1_234 },
  ]

  it('adds up: playing, pauses and the time between are the session, and playing leaves pauses out', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        // given any session, watched all through
        const stretches = watched(ready(plan), ended(events))
        const log = logOf(stretches.at(-1)?.session ?? ready(plan))
        const endMs = stretches.find(({ session }) => session.status === 'ended')?.fromMs

        // then its parts are what was seen, and together they are its length
        const playedMs = log?.steps.reduce((sum, step) => sum + step.playedMs, 0)
        const pausedMs = log?.pauses.reduce((sum, { forMs }) => sum + forMs, 0)
        expect(playedMs).toBe(lengthOf(stretches, 'playing'))
        expect(pausedMs).toBe(lengthOf(stretches, 'paused'))
        expect(lengthOf(stretches, 'playing') + lengthOf(stretches, 'paused') + lengthOf(stretches, 'between')).toBe(
          endMs,
        )
      }),
      runs,
    )
  })

  it('has every step once, in order, and none overlapping the next', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        const session = replay(plan, ended(events))
        if (session.status !== 'ended') throw new Error('still under way')
        const { steps } = session.course.log
        expect(steps.map(({ exercise }) => exercise)).toEqual(
          session.course.steps.slice(0, steps.length).map(({ exercise }) => exercise),
        )
        for (const [index, { startMs }] of steps.entries()) {
          const before = steps[index - 1]
          expect(startMs).toBeGreaterThanOrEqual(before ? before.startMs + before.playedMs : 0)
        }
      }),
      runs,
    )
  })

  it('has each time in the order in which it came, never after the end', () => {
    fc.assert(
      fc.property(anyPlan, eventsOf(anyHappening), (plan, events) => {
        const session = replay(plan, ended(events))
        const log = logOf(session)
        const untilMs = lastAtMs(events) + 1_234
        for (const times of [
          log?.pauses.flatMap(({ atMs, forMs }) => [atMs, atMs + forMs]) ?? [],
          log?.choices.map(({ atMs }) => atMs) ?? [],
          log?.worse ?? [],
          ...(log?.steps.map(({ startMs, paces }) => [startMs, ...paces.map(({ atMs }) => atMs)]) ?? []),
        ]) {
          expect(times).toEqual(times.toSorted((a, b) => a - b))
          expect(times.at(-1) ?? 0).toBeLessThanOrEqual(untilMs)
        }
      }),
      runs,
    )
  })

  it('names each pace at the moment when its first breath began, and counts the whole breaths', () => {
    const paced = eventsOf(fc.oneof(anyPaceChange, anyPause, fc.constant({ type: 'resume' } as const)), {
      gaps: fc.nat(20_000),
    })
    fc.assert(
      fc.property(anyPacedStep, paced, (step, events) => {
        const plan = planFrom(step)
        const skipMs = lastAtMs(events) + 5_000
        const before = transition(replay(plan, events), { type: 'tick', atMs: skipMs })
        fc.pre(before.status === 'playing' || before.status === 'paused')
        const left = logOf(transition(before, { type: 'skip', atMs: skipMs }))?.steps[0]

        // then each pace is there when the page at that time shows the beginning of a breath at that pace
        for (const { atMs, perMinute } of left?.paces ?? []) {
          const then = replay(plan, [...events.filter((event) => event.atMs <= atMs), { type: 'tick', atMs }])
          expect(cueIn(then, atMs)).toMatchObject({ perMinute })
          expect(cueIn(then, atMs)?.startMs).toBe(elapsedIn(then, atMs))
        }
        // and the breaths before the one under way are counted
        expect(left?.breaths ?? 0).toBe(cueIn(before, skipMs)?.breath)
      }),
      runs,
    )
  })
})

const elapsedIn = (session: Session, atMs: number) =>
  session.status === 'playing' || session.status === 'paused' ? elapsedAt(session, atMs) : undefined

function cueIn(session: Session, atMs: number) {
  const elapsedMs = elapsedIn(session, atMs)
  const segment = session.status === 'ready' ? undefined : segmentOf(session.course)
  return elapsedMs === undefined || segment?.kind !== 'timed' ? undefined : momentAt(segment.score, elapsedMs)?.cue
}
