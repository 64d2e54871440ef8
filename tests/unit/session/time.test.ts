import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '../../../src/session/event'
import { fullnessNow, nextChangeMs, presentAt } from '../../../src/session/now'
import { replay } from '../../../src/session/replay'
import { elapsedAt, ready, segmentOf, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { fakeClock } from '../../fakes/fakeClock'
import { anyEvents, anyPaceChange, anyPacedStep, anyPlan, eventsOf, lastAtMs, planFrom, runs } from '../generators'
import { watched } from './watched'

const start: SessionEvent = { type: 'start', atMs: 0 }
const tick = (atMs: number): SessionEvent => ({ type: 'tick', atMs })
const anyInstants = (untilMs: number) =>
  fc
    .array(fc.double({ min: 0, max: untilMs, noNaN: true }), { maxLength: 60 })
    .map((all) => all.toSorted((a, b) => a - b))

/** What is under way, with its number; nothing between steps. */
const cuesSeen = (stretches: readonly { readonly session: Session; readonly fromMs: number }[]) =>
  stretches.flatMap(({ session, fromMs }) => presentAt(session, fromMs) ?? [])

describe('however time is cut up', () => {
  it('each cue is entered exactly once, and in order', () => {
    fc.assert(
      fc.property(anyPacedStep, anyInstants(300_000), (step, instants) => {
        // given a breathing step, looked at when its cues change and at any other instants as well
        const initial = replay(planFrom(step), [start])
        fc.pre(initial.status === 'playing')
        const segment = segmentOf(initial.course)
        const wakeUps = instants.map(Math.floor).map(tick)

        // when it is played to its end
        const seen = cuesSeen(watched(ready(planFrom(step)), [start, ...wakeUps, tick(600_000)]))

        // then every cue of the score has come once, in its place
        const entered = seen.filter(({ index }, at) => index !== seen[at - 1]?.index)
        expect(entered.map(({ cue }) => cue)).toEqual(segment?.kind === 'timed' && segment.score.cues)
        expect(entered.map(({ index }) => index)).toEqual(entered.map((_, at) => at))
      }),
      runs,
    )
  })

  it('late looks miss cues but never see one twice, nor one before its time', () => {
    fc.assert(
      fc.property(anyPacedStep, anyInstants(300_000), (step, instants) => {
        let session: Session = replay(planFrom(step), [start])
        let lastIndex = -1
        for (const atMs of instants) {
          session = transition(session, tick(atMs))
          const present = presentAt(session, atMs)
          if (!present || session.status !== 'playing') continue
          const segment = segmentOf(session.course)
          expect(present.index).toBeGreaterThanOrEqual(lastIndex)
          expect(segment?.kind === 'timed' && segment.score.cues[present.index]).toMatchObject({
            startMs: expect.toSatisfy((startMs: number) => startMs <= atMs),
            endMs: expect.toSatisfy((endMs: number) => atMs < endMs),
          })
          lastIndex = present.index
        }
      }),
      runs,
    )
  })

  it('the session comes out the same, to the last detail', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, anyInstants(3_600_000), (plan, events, instants) => {
        // given the same events, once alone and once with looks in between
        const untilMs = lastAtMs(events) + 60_000
        const looked = [...events, ...instants.map(tick)].toSorted((a, b) => a.atMs - b.atMs)

        // when both are looked at in the end
        const alone = transition(replay(plan, events), tick(untilMs))
        const often = looked.filter(({ atMs }) => atMs <= untilMs).reduce(transition, ready(plan))

        // then nobody can tell them apart
        expect(transition(often, tick(untilMs))).toEqual(alone)
      }),
      runs,
    )
  })

  it('the number of the cue goes up by one at each cue and never back: not across pauses, changes of pace, steps or joining', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        const indices = cuesSeen(watched(ready(plan), events)).map(({ index }) => index)
        if (indices.length > 0) expect(indices[0]).toBe(0)
        for (const [at, index] of indices.entries()) {
          const before = indices[at - 1] ?? 0
          expect(index === before || index === before + 1).toBe(true)
        }
      }),
      runs,
    )
  })

  it('each cue that is seen has a number of its own', () => {
    fc.assert(
      fc.property(anyPlan, anyEvents, (plan, events) => {
        const seen = cuesSeen(watched(ready(plan), events).filter(({ fromMs, toMs }) => toMs > fromMs))
        for (const [at, { cue, index }] of seen.entries()) {
          const before = seen[at - 1]
          if (!before) continue
          if (index === before.index) expect(cue.action).toBe(before.cue.action)
        }
      }),
      runs,
    )
  })
})

describe('pausing', () => {
  it('never moves the breath: where it is in the score is the time that was played, no more and no less', () => {
    const pausesAndResumes = eventsOf(
      fc.oneof(
        fc.constantFrom('person', 'hidden', 'gap').map((why) => ({ type: 'pause', why }) as const),
        fc.constant({ type: 'resume' } as const),
      ),
    )
    fc.assert(
      fc.property(anyPacedStep, pausesAndResumes, (step, events) => {
        let playedMs = 0
        for (const { session, fromMs, toMs } of watched(ready(planFrom(step)), events)) {
          if (session.status !== 'playing' && session.status !== 'paused') continue
          expect(elapsedAt(session, fromMs)).toBe(playedMs)
          if (session.status === 'playing') playedMs += toMs - fromMs
          expect(elapsedAt(session, toMs)).toBe(playedMs)
        }
      }),
      runs,
    )
  })

  it('by the same token never moves a breath that was timed in fractions of a millisecond', () => {
    const fraction = fc.double({ min: 0, max: 20_000, noNaN: true })
    fc.assert(
      fc.property(anyPacedStep, fc.array(fc.tuple(fraction, fraction), { maxLength: 20 }), (step, pairs) => {
        let session: Session = replay(planFrom(step), [start])
        let [atMs, playedMs] = [0, 0]
        for (const [playMs, pauseMs] of pairs) {
          atMs += playMs
          playedMs += playMs
          session = transition(session, { type: 'pause', why: 'person', atMs })
          if (session.status !== 'paused') return
          expect(session.elapsedMs).toBeCloseTo(playedMs, 6)
          const fullness = fullnessNow(session, atMs)
          atMs += pauseMs
          session = transition(session, { type: 'resume', atMs })
          expect(fullnessNow(session, atMs)).toBeCloseTo(fullness, 6)
        }
      }),
      runs,
    )
  })

  it('at the very end of a step that the person cut short still shows something, and goes on to the choice', () => {
    // given the last hold of a minute of box breathing, paused, its end asked for
    const box = planFrom({ exercise: 'breathe/box', options: { minutes: 1 } })
    const paused = replay(box, [start, { type: 'pause', why: 'person', atMs: 61_000 }])
    const cut = transition(paused, { type: 'easier', atMs: 62_000 })

    // then what is held is the hold, and carrying on leads to the choice
    expect(presentAt(cut, 62_000)).toMatchObject({ cue: { action: 'hold' }, index: 15 })
    expect(transition(cut, { type: 'resume', atMs: 63_000 }).status).toBe('between')
  })
})

describe('a last hold that ends in the moment in which it began', () => {
  it.each(['easier', 'worse'] as const)('by %s takes nobody back to the cue before', (type) => {
    const box = planFrom({ exercise: 'breathe/box', options: { minutes: 1 } })
    const held = replay(box, [start, { type: 'pause', why: 'person', atMs: 60_000 }])
    const playing = replay(box, [start, tick(60_000)])
    const cut = transition(type === 'easier' ? held : playing, { type, atMs: 60_000 })
    expect(presentAt(playing, 60_000)?.index).toBe(15)
    expect(presentAt(cut, 60_000)?.index).toBe(15)
  })
})

describe('24 hours', () => {
  const wholeDay = planFrom({ exercise: 'breathe/ext46', options: { minutes: 1_440 } })

  it('on a fake clock drift by 0 ms, the clock looked at once a cue', () => {
    const clock = fakeClock(123_456)
    const began = clock.nowMs()
    let session: Session = replay(wholeDay, [start])
    let looks = 0
    let driftMs = 0
    const look = () => {
      const atMs = clock.nowMs() - began
      session = transition(session, tick(atMs))
      driftMs = Math.max(driftMs, Math.abs(atMs - (Math.floor(looks / 2) * 10_000 + (looks % 2) * 4_000)))
      looks += 1
      const changeMs = nextChangeMs(session, atMs)
      if (changeMs !== undefined) clock.after(changeMs - atMs, look)
    }
    look()
    clock.advance(86_400_000)
    expect([looks, driftMs, session.status]).toEqual([17_281, 0, 'between'])
    expect(session).toMatchObject({ course: { log: { steps: [{ playedMs: 86_400_000, breaths: 8_640 }] } } })
  })

  it('with every look late, and a pause each hour, leave the breath where its own time says', () => {
    let session: Session = replay(wholeDay, [start])
    let atMs = 0
    for (let hour = 1; hour <= 23; hour++) {
      session = transition(session, { type: 'pause', why: 'hidden', atMs: (atMs += 3_600_000 + 700) })
      session = transition(session, { type: 'resume', atMs: (atMs += 90_001) })
    }
    const playedMs = 23 * 3_600_700
    expect(session.status === 'playing' && elapsedAt(session, atMs)).toBe(playedMs)
    expect(presentAt(session, atMs)?.index).toBe(
      Math.floor(playedMs / 10_000) * 2 + (playedMs % 10_000 < 4_000 ? 0 : 1),
    )
  })
})

describe('changes of pace on the way', () => {
  it('still bring each cue once and in order, each after the one before', () => {
    fc.assert(
      fc.property(anyPacedStep, eventsOf(anyPaceChange), (step, events) => {
        const stretches = watched(ready(planFrom(step)), [...events, tick(lastAtMs(events) + 300_000)])
        const seen = cuesSeen(stretches.filter(({ fromMs, toMs }) => toMs > fromMs))
        const entered = seen.filter(({ index }, at) => index !== seen[at - 1]?.index)
        expect(entered.map(({ index }) => index)).toEqual(entered.map((_, at) => at))
      }),
      runs,
    )
  })
})
