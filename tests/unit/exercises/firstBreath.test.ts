import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../../../src/exercises/catalogue'
import { firstLoop, firstRamp, joinFirstBreath } from '../../../src/exercises/firstBreath'
import { fullnessAt } from '../../../src/score/lungs'
import { cueAt, type Score } from '../../../src/score/score'
import { fullnessNow, presentAt } from '../../../src/session/now'
import { replay } from '../../../src/session/replay'
import { planFrom, runs } from '../generators'

/** The breath of the first screen, as its page plays it: the ramp once, then one breath for ever. */
const onPage = (sinceMs: number): readonly [Score, number] =>
  sinceMs < firstRamp.totalMs ? [firstRamp, sinceMs] : [firstLoop, (sinceMs - firstRamp.totalMs) % firstLoop.totalMs]

describe('the breath of the first screen', () => {
  it('starts at 10 breaths a minute and slows, three breaths at each pace, in 86 s', () => {
    const rates = firstRamp.cues.filter(({ action }) => action === 'in').map(({ perMinute }) => perMinute)
    expect(rates).toEqual([10, 10, 10, 9, 9, 9, 8, 8, 8, 7, 7, 7])
    expect(Math.round(firstRamp.totalMs / 1_000)).toBe(86)
  })

  it('then stays at 4 s in and 6 s out', () => {
    expect(firstLoop.cues.map(({ action, startMs, endMs }) => [action, startMs, endMs])).toEqual([
      ['in', 0, 4_000],
      ['out', 4_000, 10_000],
    ])
  })

  it('is the score that the app compiles for somebody who was there from the start', () => {
    const [segment] = exerciseOf('breathe/ext46').compile({ ...joinFirstBreath(0).options, minutes: 2 })
    const cues = segment?.kind === 'timed' ? segment.score.cues : []
    expect(cues.slice(0, firstRamp.cues.length)).toEqual(firstRamp.cues)
  })
})

describe('joining it', () => {
  const { totalMs } = firstRamp
  it.each([
    ['before it began, at its beginning', -500, 0],
    ['at a time nobody knows, at its beginning', Number.NaN, 0],
    ['at no time at all, at its beginning', Infinity, 0],
    ['at its first instant', 0, 0],
    ['on its way down, there', 20_000.5, 20_000.5],
    ['as the ramp ends', totalMs, totalMs],
    ['in the first breath after it', totalMs + 9_999, totalMs + 9_999],
    ['one breath later, in the same place', totalMs + 10_000, totalMs],
    ['after a night, no further on', totalMs + 28_800_000 + 4_321, totalMs + 4_321],
  ])('%s', (_, sinceMs, joinedMs) => {
    expect(joinFirstBreath(sinceMs).options.joinedMs).toBe(joinedMs)
  })

  it('neither jumps nor drifts: at that instant and for a minute on, the lungs are as full as the page would have them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), fc.integer({ min: 0, max: 60_000 }), (sinceMs, laterMs) => {
        // given somebody who joins after any time on the first screen
        const session = replay(planFrom(joinFirstBreath(sinceMs)), [{ type: 'start', atMs: 0 }])

        // then now and later the session shows what the page would show
        for (const ms of [0, laterMs]) {
          const [score, elapsedMs] = onPage(sinceMs + ms)
          expect(fullnessNow(session, ms)).toBeCloseTo(fullnessAt(score, elapsedMs), 9)
          expect(presentAt(session, ms)?.cue.action).toBe(cueAt(score, elapsedMs)?.action)
        }
      }),
      runs,
    )
  })

  it('gives the whole of the minutes, and its first cue the number 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), fc.constantFrom(0.5, 2, 5, 20), (sinceMs, minutes) => {
        const step = joinFirstBreath(sinceMs)
        const plan = planFrom({ ...step, options: { ...step.options, minutes } })
        const started = replay(plan, [{ type: 'start', atMs: 0 }])
        const ended = replay(plan, [
          { type: 'start', atMs: 0 },
          { type: 'tick', atMs: 86_400_000 },
        ])
        const playedMs = ended.status === 'between' ? (ended.course.log.steps[0]?.playedMs ?? 0) : 0
        expect(presentAt(started, 0)?.index).toBe(0)
        expect(playedMs).toBeGreaterThanOrEqual(minutes * 60_000)
        expect(playedMs).toBeLessThan(minutes * 60_000 + 10_000)
      }),
      runs,
    )
  })

  it('leaves no trace of how long somebody had been there', () => {
    const ended = replay(planFrom(joinFirstBreath(50_000)), [
      { type: 'start', atMs: 0 },
      { type: 'end', atMs: 30_000 },
    ])
    expect(ended).toMatchObject({
      course: { log: { steps: [{ options: { rampFrom: 10 }, startMs: 0, playedMs: 30_000 }] } },
    })
    expect(JSON.stringify(ended.status === 'ended' && ended.course.log)).not.toContain('joinedMs')
  })
})
