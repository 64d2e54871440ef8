import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../../src/history/record'
import { recordOf, type About } from '../../../src/history/recordOf'
import type { Plan } from '../../../src/exercises/plan'
import type { SessionEvent } from '../../../src/session/event'
import { ready, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { anyEvents, anyPlan, runs } from '../generators'

const about: About = {
  id: '3b241101-e2bb-4255-8caf-4136c566a962',
  startedAtMs: Date.parse('2026-11-20T01:14:00.250Z'),
  offsetMinutes: 60,
  zone: 'Europe/Berlin',
  rehearsal: false,
  aim: 'settle',
  from: 'now/breathe',
}

function ended(events: readonly SessionEvent[], plan: Plan = { id: 'breathe/ext46', steps: [step] }) {
  const last = events.at(-1)?.atMs ?? 0
  const now: Session = [...events, { type: 'end', atMs: last } as const].reduce(transition, ready(plan))
  return now.status === 'ended' ? now : undefined
}

const step = { exercise: 'breathe/ext46', options: { minutes: 5, joinedMs: 12_345 } } as const

describe('the record of a session', () => {
  it('says what was done, when, and how it ended', () => {
    // given a minute of breathing, twenty seconds of pause, half a minute more, and an end
    const session = ended([
      { type: 'start', atMs: 0 },
      { type: 'pause', why: 'person', atMs: 60_000.4 },
      { type: 'resume', atMs: 80_000.4 },
      { type: 'worse', atMs: 110_000.4 },
    ])

    const record = session && recordOf(session, about)

    expect(record).toMatchObject({
      version: 1,
      startedAt: '2026-11-20T01:14:00.250Z',
      day: '2026-11-20',
      plan: 'breathe/ext46',
      steps: [{ exercise: 'breathe/ext46', options: { minutes: 5 }, startMs: 0, playedMs: 90_000, how: 'ended' }],
      pauses: [{ atMs: 60_000, forMs: 20_000 }],
      worse: [110_000],
    })
    expect(record?.steps[0]?.options).not.toHaveProperty('joinedMs')
  })

  it('keeps the day of the place it was begun in', () => {
    const session = ended([{ type: 'start', atMs: 0 }])
    const late = { ...about, startedAtMs: Date.parse('2026-11-19T23:30:00.000Z') }
    expect(session && recordOf(session, late).day).toBe('2026-11-20')
    expect(session && recordOf(session, { ...late, offsetMinutes: -300 }).day).toBe('2026-11-19')
  })

  it('has nothing where nothing was: no ratings, no breaths, nothing that did not help', () => {
    const session = ended([{ type: 'start', atMs: 0 }])
    const record = session && recordOf(session, about)
    for (const name of ['worse', 'before', 'note', 'digest']) expect(record).not.toHaveProperty(name)
    expect(record?.steps[0]).not.toHaveProperty('breaths')
  })

  it('can be read again, whatever was done, on whatever clock', () => {
    const odd = fc.oneof(fc.double(), fc.integer(), fc.constant(Date.parse('2026-11-20')))
    fc.assert(
      fc.property(
        anyPlan,
        anyEvents,
        odd,
        odd,
        fc.string(),
        fc.string(),
        (plan, events, startedAtMs, offsetMinutes, zone, from) => {
          const session = ended(events, plan)
          fc.pre(session !== undefined)
          const record = recordOf(session, { ...about, startedAtMs, offsetMinutes, zone, from })
          expect(parseRecord({ ...record, digest: 'a'.repeat(64) })).toEqual({
            ok: true,
            value: { ...record, digest: 'a'.repeat(64) },
          })
        },
      ),
      runs,
    )
  })
})
