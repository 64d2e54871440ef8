import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ext46, ownPhases } from '../../../src/exercises/breathing'
import { breathe, holdEnded, nextBreathMs, repaced, type Breathing } from '../../../src/score/breaths'
import { fullnessAt } from '../../../src/score/lungs'
import { ownPace, rampPace, steady, withoutHolds } from '../../../src/score/pace'
import { cueAt, type Score } from '../../../src/score/score'
import { anyOwn, runs } from '../generators'

const fiveMinutes: Breathing = { phases: ext46, pace: ownPace(ext46), durationMs: 300_000 }
const box = ownPhases({ in: 4, hold: 4, out: 4, holdOut: 4 })
const boxed: Breathing = { phases: box, pace: ownPace(box), durationMs: 60_000 }
const noHolds = { ...boxed, pace: withoutHolds(boxed.pace, box) }
const cuesOf = ({ cues }: Score) => cues.map(({ action, startMs, endMs }) => [action, startMs, endMs])

describe('a stretch of breathing', () => {
  it.each([
    [0, 0],
    [1, 10_000],
    [10_000, 10_000],
    [10_001, 20_000],
  ])('of %d ms ends at the end of a breath, after %d ms', (durationMs, expected) => {
    expect(breathe({ ...fiveMinutes, durationMs }).totalMs).toBe(expected)
  })

  it.each([1, 15_000, 3_600_000])('that counts its breaths has all of them, though %d ms were chosen', (durationMs) => {
    expect(breathe({ ...fiveMinutes, durationMs, breathsAtMost: 3 }).totalMs).toBe(30_000)
  })

  it.each([
    ['an endless duration', { ...fiveMinutes, durationMs: Infinity }],
    ['an unknown duration', { ...fiveMinutes, durationMs: Number.NaN }],
    ['a breath of no length', { ...fiveMinutes, pace: steady(fiveMinutes.pace, Infinity) }],
    ['a breath that never ends', { ...fiveMinutes, pace: steady(fiveMinutes.pace, 0) }],
    ['no phases', { ...fiveMinutes, phases: [] }],
  ])('refuses %s instead of going on for ever', (_, breathing) => {
    expect(() => breathe(breathing)).toThrow(RangeError)
  })
})

describe('a change of pace', () => {
  it('leaves the breath under way as it is and takes over at its end', () => {
    const score = repaced(breathe(fiveMinutes), { ...fiveMinutes, pace: steady(fiveMinutes.pace, 5) }, 14_500)
    expect(cuesOf(score).slice(2, 6)).toEqual([
      ['in', 10_000, 14_000],
      ['out', 14_000, 20_000],
      ['in', 20_000, 24_800],
      ['out', 24_800, 32_000],
    ])
  })

  it('begins at once where it is asked for exactly between two breaths: the new one has begun', () => {
    expect(nextBreathMs(breathe(fiveMinutes), 10_000)).toBe(20_000)
  })

  it('in the last breath changes nothing any more', () => {
    const score = breathe(fiveMinutes)
    expect(repaced(score, { ...fiveMinutes, pace: rampPace(ext46, 12) }, 299_999)).toEqual(score)
  })
})

describe('a hold that is ended', () => {
  it('with full lungs goes over into the out-breath at that instant', () => {
    const score = holdEnded(breathe(boxed), noHolds, 5_500)
    expect(cuesOf(score).slice(0, 5)).toEqual([
      ['in', 0, 4_000],
      ['hold', 4_000, 5_500],
      ['out', 5_500, 9_500],
      ['in', 9_500, 13_500],
      ['out', 13_500, 17_500],
    ])
  })

  it('with empty lungs goes over into the next in-breath', () => {
    const score = holdEnded(breathe(boxed), noHolds, 12_500)
    expect(cuesOf(score).slice(3, 6)).toEqual([
      ['hold', 12_000, 12_500],
      ['in', 12_500, 16_500],
      ['out', 16_500, 20_500],
    ])
  })

  it('as it begins leaves no cue behind', () => {
    expect(cuesOf(holdEnded(breathe(boxed), noHolds, 4_000)).slice(0, 2)).toEqual([
      ['in', 0, 4_000],
      ['out', 4_000, 8_000],
    ])
  })

  it.each([2_000, 9_000, -1, 64_000])('is none outside a hold (%d ms): the score is the very same', (elapsedMs) => {
    const score = breathe(boxed)
    expect(holdEnded(score, noHolds, elapsedMs)).toBe(score)
  })

  it('keeps the lungs as full as they are and the minutes as they were chosen, in any pattern', () => {
    const unit = fc.double({ min: 0, max: 0.999_999, noNaN: true })
    fc.assert(
      fc.property(anyOwn, fc.integer({ min: 30_000, max: 300_000 }), fc.nat(), unit, (own, durationMs, pick, at) => {
        const phases = ownPhases(own)
        const breathing = { phases, pace: ownPace(phases), durationMs }
        const score = breathe(breathing)
        const holds = score.cues.filter(({ action }) => action === 'hold')
        const hold = holds[pick % holds.length]
        fc.pre(hold !== undefined)
        const elapsedMs = hold.startMs + at * (hold.endMs - hold.startMs)
        const after = holdEnded(score, { ...breathing, pace: withoutHolds(breathing.pace, phases) }, elapsedMs)
        expect(fullnessAt(after, elapsedMs)).toBeCloseTo(fullnessAt(score, elapsedMs), 9)
        expect(after.cues.filter(({ startMs, action }) => startMs >= elapsedMs && action === 'hold')).toEqual([])
        expect(after.totalMs).toBeGreaterThanOrEqual(durationMs)
        const lastBreathMs = after.cues.findLast((cue, index) => cue.breath !== after.cues[index - 1]?.breath)?.startMs
        expect(lastBreathMs).toBeLessThan(durationMs)
        if (hold.to === 1) expect(cueAt(after, elapsedMs)).toMatchObject({ action: 'out', startMs: elapsedMs })
      }),
      runs,
    )
  })
})
