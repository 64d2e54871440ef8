import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Happening, SessionEvent } from '../../../src/session/event'
import { presentAt } from '../../../src/session/now'
import { replay } from '../../../src/session/replay'
import { elapsedAt, ready, segmentOf, stepOf, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { anyEvents, anyPlan, anyStep, lastAtMs, plainTypes, planFrom, runs } from '../generators'

const breath = { exercise: 'breathe/ext46', options: { minutes: 1 } } as const
const senses = { exercise: 'senses/54321', options: {} } as const
const here = { exercise: 'quiet/here', options: {} } as const
const box = { exercise: 'breathe/box', options: { minutes: 1 } } as const
const cold = { exercise: 'cold/pack', options: {} } as const
const plan = planFrom(breath, senses)
const start: SessionEvent = { type: 'start', atMs: 0 }

const after = (...events: readonly SessionEvent[]) => replay(plan, [start, ...events])
const named: Readonly<Record<string, Session>> = {
  ready: ready(plan),
  playing: after(),
  'in a hold': replay(planFrom(box), [start, { type: 'tick', atMs: 5_000 }]),
  'at an open cue': replay(planFrom(senses, breath), [start]),
  'being here': replay(planFrom(here, breath), [start]),
  'in the cold': replay(planFrom(cold, breath), [start, { type: 'next', atMs: 0 }]),
  'at rest after the cold': replay(planFrom(cold, breath), [
    start,
    { type: 'next', atMs: 0 },
    { type: 'next', atMs: 0 },
  ]),
  paused: after({ type: 'pause', why: 'person', atMs: 5_000 }),
  'not helped': after({ type: 'worse', atMs: 5_000 }),
  between: after({ type: 'skip', atMs: 5_000 }),
  resting: after({ type: 'skip', atMs: 5_000 }, { type: 'rest', atMs: 5_000 }),
  'at the last choice': replay(planFrom(breath), [start, { type: 'skip', atMs: 5_000 }]),
  'not helped between': after({ type: 'skip', atMs: 5_000 }, { type: 'worse', atMs: 5_000 }),
  ended: after({ type: 'end', atMs: 5_000 }),
}
const elsewhere: Happening = { type: 'else', step: here }
const happenings: Readonly<Record<string, Happening>> = {
  ...Object.fromEntries(plainTypes.map((type) => [type, { type }])),
  pause: { type: 'pause', why: 'person' },
  meet: { type: 'meet', perMinute: 14 },
  else: elsewhere,
}

/** What makes sense where, and what comes of it. Everything else is nonsense there. */
const sense: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ready: { start: 'playing' },
  playing: {
    pause: 'paused',
    easier: 'playing',
    slower: 'playing',
    meet: 'playing',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'in a hold': {
    pause: 'paused',
    easier: 'playing',
    slower: 'playing',
    meet: 'playing',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'at an open cue': {
    found: 'playing',
    'not-here': 'playing',
    next: 'playing',
    pause: 'paused',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'being here': {
    'not-here': 'between',
    next: 'between',
    pause: 'paused',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'in the cold': {
    'not-here': 'playing',
    next: 'playing',
    pause: 'paused',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'at rest after the cold': {
    again: 'playing',
    'not-here': 'between',
    next: 'between',
    pause: 'paused',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  paused: {
    resume: 'playing',
    easier: 'paused',
    slower: 'paused',
    meet: 'paused',
    again: 'playing',
    worse: 'paused',
    skip: 'between',
    else: 'playing',
    end: 'ended',
  },
  'not helped': { skip: 'between', else: 'playing', end: 'ended' },
  between: {
    next: 'playing',
    again: 'playing',
    rest: 'between',
    worse: 'paused',
    else: 'playing',
    done: 'ended',
    end: 'ended',
  },
  resting: { next: 'playing', again: 'playing', worse: 'paused', else: 'playing', done: 'ended', end: 'ended' },
  'at the last choice': {
    again: 'playing',
    rest: 'between',
    worse: 'paused',
    else: 'playing',
    done: 'ended',
    end: 'ended',
  },
  'not helped between': { else: 'playing', end: 'ended' },
  ended: {},
}

const pairs = Object.entries(named).flatMap(([where, session]) =>
  Object.entries(happenings).map(([what, happening]) => ({
    where,
    what,
    session,
    happening,
    comesOf: sense[where]?.[what],
  })),
)

describe('each thing a person can do, wherever they are', () => {
  it.each(pairs.filter(({ comesOf }) => comesOf))('$where, $what: $comesOf', ({ session, happening, comesOf }) => {
    const next = transition(session, { ...happening, atMs: 5_000 })
    expect(next.status).toBe(comesOf)
    expect(next).not.toBe(session)
  })

  it.each(pairs.filter(({ comesOf }) => !comesOf))('$where, $what changes nothing', ({ session, happening }) => {
    expect(transition(session, { ...happening, atMs: 5_000 })).toBe(session)
  })
})

describe('a person with whom it is not helping', () => {
  it.each(['resume', 'again', 'easier', 'slower', 'stay'] as const)('is not taken back into it by %s', (type) => {
    const stopped = after({ type: 'worse', atMs: 5_000 })
    expect(transition(stopped, { type, atMs: 9_000 })).toBe(stopped)
  })

  it('can have something else at once, and the plan waits behind it', () => {
    const session = after({ type: 'worse', atMs: 5_000 }, { ...elsewhere, atMs: 6_000 })
    expect(session).toMatchObject({ status: 'playing', course: { steps: [breath, here, senses], step: 1 } })
  })
})

describe('a session that another tab goes on with', () => {
  const underWay = Object.entries(named).filter(([, { status }]) => status !== 'ready' && status !== 'ended')
  const taken = (session: Session) => transition(session, { type: 'pause', why: 'elsewhere', atMs: 5_000 })

  it.each(underWay)('is held here: %s', (_, session) => {
    expect(taken(session)).toMatchObject({ status: 'paused', why: 'elsewhere' })
  })

  it.each(underWay)('goes on here by nothing, and can be left: %s', (_, session) => {
    const held = taken(session)
    for (const happening of Object.values(happenings)) {
      if (happening.type !== 'end') expect(transition(held, { ...happening, atMs: 6_000 })).toBe(held)
    }
    expect(transition(held, { type: 'end', atMs: 6_000 }).status).toBe('ended')
  })
})

describe('finding with the senses', () => {
  const found = (times: number) =>
    Array.from({ length: times }, (_, each): SessionEvent => ({ type: 'found', atMs: each * 1_000 }))
  const sensing = (events: readonly SessionEvent[]) => replay(planFrom(senses), [start, ...events])

  it.each([
    [0, 0, 0],
    [4, 0, 4],
    [5, 1, 0],
    [9, 2, 0],
  ])('after %d things is at sense %d with %d found there', (times, segment, count) => {
    expect(sensing(found(times))).toMatchObject({ course: { segment, found: count } })
  })

  it('is over when the last is found', () => {
    expect(sensing(found(15))).toMatchObject({ status: 'between', course: { log: { steps: [{ how: 'whole' }] } } })
  })

  it('waits for hours', () => {
    expect(sensing([{ type: 'tick', atMs: 36_000_000 }])).toMatchObject({ status: 'playing', course: { segment: 0 } })
  })
})

describe('doing the same again', () => {
  const stepAfter = (...events: readonly SessionEvent[]) => {
    const session = after(...events)
    return session.status === 'ready' ? undefined : stepOf(session.course)
  }

  it('keeps the pace the breath had come to', () => {
    const step = stepAfter(
      { type: 'slower', atMs: 1_000 },
      { type: 'skip', atMs: 25_000 },
      { type: 'again', atMs: 30_000 },
    )
    expect(step).toEqual({ exercise: 'breathe/ext46', options: { minutes: 1, perMinute: 5 } })
  })

  it('keeps a pace that was asked for and had not come yet', () => {
    const step = stepAfter(
      { type: 'slower', atMs: 59_000 },
      { type: 'tick', atMs: 60_000 },
      { type: 'again', atMs: 61_000 },
    )
    expect(step?.options).toEqual({ minutes: 1, perMinute: 5 })
  })

  it('begins a ramp that was left early where it had come to, not where it was going', () => {
    const session = replay(planFrom({ exercise: 'breathe/ext46', options: { rampFrom: 10 } }), [
      start,
      { type: 'skip', atMs: 20_000 },
      { type: 'again', atMs: 21_000 },
    ])
    expect(session).toMatchObject({ course: { step: 1, steps: [{}, { options: { perMinute: 9 } }] } })
  })

  it('leaves out holds that had been taken out, at the length of the breaths without them', () => {
    const session = replay(planFrom(box), [
      start,
      { type: 'easier', atMs: 1_000 },
      { type: 'skip', atMs: 2_000 },
      { type: 'again', atMs: 3_000 },
    ])
    expect(session).toMatchObject({
      course: { steps: [box, { options: { minutes: 1, perMinute: 7.5, holds: false } }] },
    })
  })

  it('of what is not paced is the very same', () => {
    const session = replay(planFrom(senses), [start, { type: 'skip', atMs: 1_000 }, { type: 'again', atMs: 2_000 }])
    expect(session).toMatchObject({ status: 'playing', course: { steps: [senses, senses], step: 1 } })
  })
})

it('a plan without steps is over at once, with an empty log', () => {
  expect(replay(planFrom(), [start])).toMatchObject({
    status: 'ended',
    course: { log: { steps: [] } },
  })
})

it.each([Number.NaN, Infinity, -Infinity])('a time of %d is a bug and says so', (atMs) => {
  expect(() => transition(ready(plan), { type: 'start', atMs })).toThrow(RangeError)
})

describe('any session at all', () => {
  it('is in one of its states, whole and finite in all its parts', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (anyPlanned, events) => {
        let session: Session = ready(anyPlanned)
        for (const event of events) {
          session = transition(session, event)
          expectSound(session, event.atMs)
        }
      }),
      runs,
    )
  })

  it('can be ended by one event from wherever it is', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (anyPlanned, events) => {
        const ended = transition(replay(anyPlanned, events), { type: 'end', atMs: lastAtMs(events) })
        expect(ended.status).toBe('ended')
      }),
      runs,
    )
  })

  it('is the very same object after an event that makes no sense', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, anyStep, (anyPlanned, events, step) => {
        const session = replay(anyPlanned, events)
        for (const happening of [...Object.values(happenings), { type: 'else', step } as const]) {
          const next = transition(session, { ...happening, atMs: lastAtMs(events) })
          if (!makesSense(session, happening)) expect(next).toBe(session)
        }
      }),
      runs,
    )
  })
})

/** Roughly: by status alone. */
function makesSense(session: Session, { type }: Happening): boolean {
  const paced = ['easier', 'slower', 'stay', 'meet']
  const ways = ['skip', 'end', 'else', 'worse']
  switch (session.status) {
    case 'ready':
      return type === 'start'
    case 'playing':
      return ['pause', 'found', 'not-here', 'next', 'again', ...ways, ...paced].includes(type)
    case 'paused':
      return session.why === 'worse'
        ? ['skip', 'end', 'else'].includes(type)
        : ['resume', 'again', ...ways, ...paced].includes(type)
    case 'between':
      return ['next', 'again', 'rest', 'else', 'worse', 'done', 'end'].includes(type)
    case 'ended':
      return false
  }
}

function expectSound(session: Session, atMs: number) {
  expect(['ready', 'playing', 'paused', 'between', 'ended']).toContain(session.status)
  if (session.status === 'ready') return
  const { course } = session
  const segment = segmentOf(course)
  expect(course.cuesBefore + course.entered.elapsedMs + course.log.playedMs + course.lastMs).toSatisfy(Number.isFinite)
  expect(course.lastMs).toBeLessThanOrEqual(atMs)
  if (session.status === 'playing' || session.status === 'paused') {
    expect(elapsedAt(session, atMs)).toBeGreaterThanOrEqual(0)
    if (session.status === 'playing') expect(presentAt(session, atMs)).toBeDefined()
    if (segment) expect(presentAt(session, atMs)).toBeDefined()
    else expect(session).toMatchObject({ status: 'paused', why: 'worse' })
  } else {
    expect(presentAt(session, atMs)).toBeUndefined()
    if (session.status === 'between') expect(course.log.steps).not.toHaveLength(0)
  }
}
