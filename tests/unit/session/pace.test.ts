import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cue } from '../../../src/score/cue'
import { momentAt } from '../../../src/score/score'
import type { Happening, SessionEvent } from '../../../src/session/event'
import { fullnessNow, presentAt } from '../../../src/session/now'
import { replay } from '../../../src/session/replay'
import { elapsedAt, ready, segmentOf, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import {
  anyEvents,
  anyHeldStep,
  anyJoinedStep,
  anyOptions,
  anyPaceChange,
  anyPacedStep,
  anyPause,
  anyPlan,
  eventsOf,
  lastAtMs,
  planFrom,
  runs,
} from '../generators'
import { watched } from './watched'

const start: SessionEvent = { type: 'start', atMs: 0 }
const tick = (atMs: number): SessionEvent => ({ type: 'tick', atMs })
const box = planFrom({ exercise: 'breathe/box', options: { minutes: 2 } })
const ext46 = planFrom({ exercise: 'breathe/ext46', options: { minutes: 2 } })
const dayMs = 86_400_000

/** The cues of the stretch under way. */
function cuesOf(session: Session): readonly Cue[] {
  const segment = session.status === 'ready' ? undefined : segmentOf(session.course)
  return segment?.kind === 'timed' ? segment.score.cues : []
}

function cueNow(session: Session, atMs: number): Cue | undefined {
  if (session.status !== 'playing' && session.status !== 'paused') return undefined
  const segment = segmentOf(session.course)
  return segment?.kind === 'timed' ? momentAt(segment.score, elapsedAt(session, atMs))?.cue : undefined
}

const secondsOf = (session: Session, breath: number) =>
  cuesOf(session)
    .filter((cue) => cue.breath === breath)
    .map(({ action, startMs, endMs }) => [action, (endMs - startMs) / 1_000])

describe('a change of pace', () => {
  it('waits for the next breath, and says when that is', () => {
    const session = replay(ext46, [start, { type: 'slower', atMs: 13_000 }])
    expect(session).toMatchObject({ course: { pacedFromMs: 20_000 } })
    expect([secondsOf(session, 1), secondsOf(session, 2)]).toEqual([
      [
        ['in', 4],
        ['out', 6],
      ],
      [
        ['in', 4.8],
        ['out', 7.2],
      ],
    ])
  })

  it('builds on the one before, also within one breath', () => {
    const session = replay(ext46, [
      start,
      { type: 'slower', atMs: 11_000 },
      { type: 'slower', atMs: 12_000 },
      { type: 'slower', atMs: 13_000 },
      { type: 'easier', atMs: 14_000 },
    ])
    expect(secondsOf(session, 2)).toEqual([
      ['in', 6],
      ['out', 9],
    ])
  })

  it('in breaths with holds takes the holds, then shortens, and never lengthens', () => {
    const twice = replay(box, [start, { type: 'easier', atMs: 1_000 }, { type: 'easier', atMs: 2_000 }])
    expect(cueNow(transition(twice, tick(16_000)), 16_000)?.perMinute).toBe(8.5)
  })

  it('can be made while paused', () => {
    const session = replay(ext46, [
      start,
      { type: 'pause', why: 'person', atMs: 13_000 },
      { type: 'slower', atMs: 60_000 },
      { type: 'resume', atMs: 70_000 },
    ])
    expect(secondsOf(session, 2)).toEqual([
      ['in', 4.8],
      ['out', 7.2],
    ])
  })

  it('to “stay” ends a ramp at the pace under way', () => {
    const ramp = planFrom({ exercise: 'breathe/ext46', options: { minutes: 2, rampFrom: 10 } })
    const session = replay(ramp, [start, { type: 'stay', atMs: 20_000 }])
    const rates = new Set(cuesOf(session).map(({ perMinute }) => perMinute))
    expect(rates).toEqual(new Set([10, 9]))
  })

  it('to meet a quicker breath begins a ramp there, without holds', () => {
    const session = replay(box, [start, { type: 'meet', perMinute: 14, atMs: 1_000 }])
    expect(cuesOf(session)[4]).toMatchObject({ action: 'in', perMinute: 14 })
  })
})

describe('“Shorter breaths” in a hold', () => {
  it.each([
    ['with full lungs', 5_000, 'out'],
    ['with empty lungs', 13_000, 'in'],
  ])('%s ends it at once', (_, atMs, action) => {
    const session = replay(box, [start, { type: 'easier', atMs }])
    expect(cueNow(session, atMs)).toMatchObject({ action, startMs: atMs })
  })

  it('ends it even where the holds were on their way out already and the pace is at its quickest', () => {
    const asked = Array.from({ length: 9 }, (): SessionEvent => ({ type: 'easier', atMs: 1_000 }))
    const session = replay(box, [start, ...asked, { type: 'easier', atMs: 5_000 }])
    expect(cueNow(session, 5_000)).toMatchObject({ action: 'out', perMinute: 15 })
  })

  it('that was the last of the step leads straight to the choice', () => {
    const oneMinute = planFrom({ exercise: 'breathe/box', options: { minutes: 1 } })
    expect(replay(oneMinute, [start, { type: 'easier', atMs: 61_000 }]).status).toBe('between')
  })

  it('or “Not helping” there starts the out-breath from the present fullness, in any pattern and after any changes', () => {
    const changes = fc.constantFrom<Happening[]>({ type: 'slower' }, { type: 'stay' })
    fc.assert(
      fc.property(
        anyHeldStep,
        eventsOf(changes, { maxLength: 3, gaps: fc.nat(6_000) }),
        fc.nat(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom('easier', 'worse'),
        (step, events, pick, at, type) => {
          // given a hold still ahead, and a moment in it
          const before = replay(planFrom(step), events)
          fc.pre(before.status === 'playing')
          const elapsedMs = elapsedAt(before, lastAtMs(events))
          const holds = cuesOf(before).filter(({ action, startMs }) => action === 'hold' && startMs > elapsedMs)
          const hold = holds[pick % holds.length]
          fc.pre(hold !== undefined)
          const atMs = before.zeroAtMs + hold.startMs + at * (hold.endMs - hold.startMs)

          // when it is ended there
          const after = transition(before, { type, atMs })

          // then the lungs are as full as they were, and already on their way
          if (type === 'worse') expect(after.status).toBe('paused')
          const cue = cueNow(after, atMs)
          if (hold.to === 1) expect(cue?.action).toBe('out')
          if (!cue) return
          expect(cue.from).toBe(hold.to)
          expect(fullnessNow(after, atMs)).toBeCloseTo(fullnessNow(before, atMs), 6)
          const soonMs = atMs + 200
          if (type === 'easier') expect(fullnessNow(after, soonMs)).not.toBe(hold.to)
          expect(cuesOf(after).filter(({ action, startMs }) => action === 'hold' && startMs >= cue.startMs)).toEqual([])
        },
      ),
      runs,
    )
  })
})

describe('the lungs', () => {
  it('are as full after any event as before it, for as long as the same stretch goes on', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        let session: Session = ready(plan)
        for (const event of events) {
          const before = transition(session, tick(event.atMs))
          session = transition(before, event)
          if (!sameStretch(before, session)) continue
          expect(fullnessNow(session, event.atMs)).toBeCloseTo(fullnessNow(before, event.atMs), 6)
        }
      }),
      runs,
    )
  })

  it('fill and empty without a jump through any changes of pace', () => {
    fc.assert(
      fc.property(
        anyPacedStep,
        eventsOf(fc.oneof(anyPaceChange, anyPause, fc.constant({ type: 'resume' } as const))),
        (step, events) => {
          let last: Session = ready(planFrom(step))
          for (const { session } of watched(last, [...events, tick(dayMs)]))
            last = session.status === 'playing' ? session : last
          const cues = cuesOf(last)
          for (const [index, { from, startMs }] of cues.entries()) {
            expect(from).toBe(cues[index - 1]?.to ?? 0)
            expect(startMs).toBe(cues[index - 1]?.endMs ?? 0)
          }
        },
      ),
      runs,
    )
  })
})

describe('the minutes that were chosen', () => {
  const changes = eventsOf(
    fc.oneof({ weight: 3, arbitrary: anyPaceChange }, anyPause, fc.constant({ type: 'resume' } as const)),
  )

  it('are kept through any changes of pace, to the end of one breath and never less', () => {
    fc.assert(
      fc.property(fc.oneof(anyPacedStep, anyJoinedStep), changes, (step, events) => {
        // given a step with changes of pace and pauses, carried on and played to its end
        const untilMs = lastAtMs(events)
        const all: readonly SessionEvent[] = [...events, { type: 'resume', atMs: untilMs }, tick(untilMs + dayMs)]
        const stretches = watched(ready(planFrom(step)), all)
        const end = stretches.at(-1)?.session
        const lastBreath = cuesOf(
          stretches.findLast(({ session }) => session.status === 'playing')?.session ?? ready(ext46),
        )

        // then what was played is what was chosen, and at most the rest of a breath
        expect(end?.status).toBe('between')
        const playedMs = end?.status === 'between' ? (end.course.log.steps[0]?.playedMs ?? 0) : 0
        const chosenMs = (step.options.minutes ?? 0) * 60_000
        const { breath, endMs = 0 } = lastBreath.at(-1) ?? {}
        const breathMs = endMs - (lastBreath.find((cue) => cue.breath === breath)?.startMs ?? 0)
        expect(playedMs).toBeGreaterThanOrEqual(chosenMs)
        expect(playedMs).toBeLessThan(chosenMs + breathMs)
      }),
      runs,
    )
  })

  it('do not change patterns that count: three sighs, four 4-7-8, at any pace', () => {
    const counted = fc.constantFrom(['breathe/psigh', 3] as const, ['breathe/478', 4] as const)
    fc.assert(
      fc.property(counted, anyOptions, changes, ([exercise, breaths], options, events) => {
        const untilMs = lastAtMs(events)
        const end = replay(planFrom({ exercise, options }), [
          ...events,
          { type: 'resume', atMs: untilMs },
          tick(untilMs + dayMs),
        ])
        expect(end).toMatchObject({ status: 'between', course: { log: { steps: [{ breaths, how: 'whole' }] } } })
      }),
      runs,
    )
  })
})

describe('any change of pace', () => {
  it('stays within 3 to 15 breaths a minute where the pattern itself is within them', () => {
    fc.assert(
      fc.property(anyPacedStep, eventsOf(anyPaceChange), ({ exercise, options: { own: _, ...options } }, events) => {
        const session = replay(planFrom({ exercise, options }), events)
        for (const { perMinute } of cuesOf(session)) {
          expect(perMinute).toBeGreaterThanOrEqual(3)
          expect(perMinute).toBeLessThanOrEqual(15)
        }
      }),
      runs,
    )
  })
})

it('nothing is changed where nothing is paced', () => {
  const senses = replay(planFrom({ exercise: 'senses/54321', options: {} }), [start])
  expect(transition(senses, { type: 'meet', perMinute: 12, atMs: 5 })).toBe(senses)
  expect(presentAt(senses, 5)?.index).toBe(0)
})

function sameStretch(before: Session, after: Session): boolean {
  const going = ['playing', 'paused']
  if (before.status === 'ready' || after.status === 'ready') return false
  if (!going.includes(before.status) || !going.includes(after.status)) return false
  return before.course.step === after.course.step && before.course.segment === after.course.segment
}
