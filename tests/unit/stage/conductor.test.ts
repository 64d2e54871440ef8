import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coming } from '../../../src/session/ahead'
import { ready, type Session } from '../../../src/session/session'
import { transition } from '../../../src/session/transition'
import { createConductor } from '../../../src/stage/conductor'
import { anyHappening, anyPlan, anyStep, eventsOf, planFrom } from '../generators'

/** Remembers what is booked, and what time made of it: played, once its beginning has passed. */
function listener() {
  let nowMs = 0
  let waiting: { readonly cue: Coming; readonly atMs: number }[] = []
  const played: Coming[] = []
  const turn = (atMs: number) => {
    nowMs = atMs
    for (const each of waiting) if (each.atMs <= nowMs) played.push(each.cue)
    waiting = waiting.filter((each) => each.atMs > nowMs)
  }
  return {
    played,
    waiting: () => waiting,
    turn,
    performer: {
      prepare: (cue: Coming, inMs: number) => {
        if (inMs <= 0) played.push(cue)
        else waiting.push({ cue, atMs: nowMs + inMs })
      },
      hush: (fromMs = -Infinity) => {
        waiting = waiting.filter(({ atMs }) => atMs < nowMs + fromMs - 1)
      },
    },
  }
}

const started = (plan: Parameters<typeof ready>[0]): Session => transition(ready(plan), { type: 'start', atMs: 0 })
const tick = (session: Session, atMs: number) => transition(session, { type: 'tick', atMs })

/** Everything a step plays by itself, as its score has it. */
function whole(session: Session): readonly string[] {
  if (session.status !== 'playing') return []
  const names: string[] = []
  for (const segment of session.course.segments) {
    if (segment.kind === 'open') return [...names, segment.cue.action]
    names.push(...segment.score.cues.map(({ action }) => action))
  }
  return [...names, 'end']
}

describe('a conductor', () => {
  it('has each cue of a step played once, in order, however time is cut up', () => {
    fc.assert(
      fc.property(
        anyStep,
        fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 10 }),
        (step, cuts, sights) => {
          const { options } = step
          const { joinedMs: _, ...rest } = options
          let session = started(planFrom({ ...step, options: rest }))
          const expected = whole(session)
          const ear = listener()
          let hidden = false
          const conductor = createConductor([ear.performer], () => hidden)
          let atMs = 0
          conductor.advance(session, 0)
          for (let look = 0; session.status === 'playing' && atMs < 400_000; look++) {
            // as often as cues can begin: none is shorter than a quarter of a second
            atMs += Math.min(cuts[look % cuts.length] ?? 1, 240)
            hidden = sights[look % sights.length] ?? false
            ear.turn(atMs)
            session = tick(session, atMs)
            conductor.advance(session, atMs)
          }
          ear.turn(atMs + 10_000)
          const heard = ear.played.map(({ action }) => action)
          expect(heard).toEqual(expected.slice(0, heard.length))
          if (session.status !== 'playing') expect(heard).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('books through the end of the next cue, and out of sight to the end of the step', () => {
    const session = started(planFrom({ exercise: 'breathe/ext46', options: { minutes: 2 } }))
    let hidden = false
    const ear = listener()
    const conductor = createConductor([ear.performer], () => hidden)
    conductor.advance(session, 0)
    expect([...ear.played, ...ear.waiting().map(({ cue }) => cue)].map(({ action }) => action)).toEqual(['in', 'out'])
    hidden = true
    conductor.advance(session, 100)
    expect(ear.waiting().length).toBe(24)
    expect(ear.waiting().at(-1)?.cue.action).toBe('end')
  })

  it('leaves nothing booked where nothing plays, and nothing that the score does not hold', () => {
    fc.assert(
      fc.property(anyPlan, eventsOf(anyHappening), fc.boolean(), (plan, events, hidden) => {
        let session: Session = ready(plan)
        const ear = listener()
        const conductor = createConductor([ear.performer], () => hidden)
        for (const event of events) {
          ear.turn(event.atMs)
          session = transition(session, event)
          conductor.advance(session, event.atMs)
          if (session.status === 'paused' || session.status === 'ended') expect(ear.waiting()).toEqual([])
          if (session.status !== 'playing') continue
          const { segments, segment } = session.course
          const left = segments
            .slice(segment)
            .reduce((sum, each) => sum + (each.kind === 'timed' ? each.score.cues.length : 1), 0)
          expect(ear.waiting().length).toBeLessThanOrEqual(left + 1)
          const times = ear.waiting().map(({ atMs }) => atMs)
          expect(new Set(times).size).toBe(times.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('hushed, has nothing booked', () => {
    fc.assert(
      fc.property(anyStep, fc.integer({ min: 0, max: 60_000 }), fc.boolean(), (step, atMs, hidden) => {
        const ear = listener()
        const conductor = createConductor([ear.performer], () => hidden)
        ear.turn(atMs)
        conductor.advance(tick(started(planFrom(step)), atMs), atMs)
        conductor.hush()
        expect(ear.waiting()).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('drops what it comes to more than 250 ms late, and joins a cue only where it begins to play', () => {
    const session = started(planFrom({ exercise: 'breathe/ext46', options: { minutes: 2 } }))
    const ear = listener()
    const conductor = createConductor([ear.performer], () => false)
    // given somebody who comes in 2 s into an in-breath
    ear.turn(2_000)
    conductor.advance(session, 2_000)
    expect(ear.played.map(({ action, beginsMs }) => [action, beginsMs])).toEqual([['in', 0]])
    // when the page stalls through the whole of the next cues
    ear.turn(14_251)
    conductor.advance(tick(session, 14_251), 14_251)
    // then the one it missed by more than that is not begun
    expect(ear.played.some(({ beginsMs }) => beginsMs === 14_000)).toBe(false)
    expect(ear.waiting().map(({ cue }) => cue.beginsMs)).toEqual([20_000])
  })

  it('takes back only what a change of pace has moved', () => {
    const session = started(planFrom({ exercise: 'breathe/ext46', options: { minutes: 5 } }))
    const ear = listener()
    const conductor = createConductor([ear.performer], () => false)
    conductor.advance(session, 0)
    ear.turn(4_000)
    conductor.advance(tick(session, 4_000), 4_000)
    expect(ear.waiting().map(({ cue }) => cue.beginsMs)).toEqual([10_000])
    const slower = transition(session, { type: 'easier', atMs: 5_000 })
    conductor.advance(slower, 5_000)
    expect(ear.played.map(({ action }) => action)).toEqual(['in', 'out'])
    expect(ear.waiting().map(({ cue }) => [cue.action, cue.beginsMs])).toEqual([['in', 10_000]])
    expect(ear.waiting()[0]?.cue.endsMs).toBeLessThan(14_000)
  })

  it('begins the out-breath at once where a hold is ended', () => {
    const session = started(planFrom({ exercise: 'breathe/box', options: { minutes: 5 } }))
    const ear = listener()
    const conductor = createConductor([ear.performer], () => false)
    for (const atMs of [0, 4_000]) {
      ear.turn(atMs)
      conductor.advance(tick(session, atMs), atMs)
    }
    ear.turn(5_000)
    conductor.advance(transition(session, { type: 'easier', atMs: 5_000 }), 5_000)
    expect(ear.played.map(({ action, beginsMs }) => [action, Math.round(beginsMs)])).toEqual([
      ['in', 0],
      ['hold', 4_000],
      ['out', 5_000],
    ])
  })
})
