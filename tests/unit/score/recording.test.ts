import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthMs, playable, recordingOf } from '../../../src/score/recording'
import { parseRecording, stored } from '../../../src/score/storedRecording'

const perSecond = 8_000

/** So much silence, a tone, so much silence. */
function said(beforeMs: number, ms: number, afterMs: number, peak: number) {
  const samples = new Float32Array(((beforeMs + ms + afterMs) / 1_000) * perSecond)
  const from = (beforeMs / 1_000) * perSecond
  for (let at = 0; at < (ms / 1_000) * perSecond; at++) samples[from + at] = Math.sin(at * 0.3) * peak
  return samples
}

const anySaid = fc
  .record({
    before: fc.integer({ min: 0, max: 20 }),
    ms: fc.integer({ min: 5, max: 30 }),
    after: fc.integer({ min: 0, max: 20 }),
    peak: fc.double({ min: 0.02, max: 1, noNaN: true }),
  })
  .map(({ before, ms, after, peak }) => ({
    fromMs: before * 100,
    ms: ms * 100,
    peak,
    samples: said(before * 100, ms * 100, after * 100, peak),
  }))

describe('a recorded cue', () => {
  it('is cut to what was said, with a little room, and comes to the same loudness', () => {
    fc.assert(
      fc.property(anySaid, ({ fromMs, ms, samples }) => {
        const recording = recordingOf(samples, perSecond)
        if (!recording) throw new Error('nothing heard')
        expect(Math.abs(recording.fromMs - Math.max(0, fromMs - 60))).toBeLessThanOrEqual(20)
        expect(Math.abs(recording.untilMs - Math.min(lengthMs(recording), fromMs + ms + 60))).toBeLessThanOrEqual(40)
        const played = playable(recording)
        expect(Math.max(...played.map(Math.abs))).toBeLessThanOrEqual(1)
        expect([played[0], played.at(-1)]).toEqual([0, 0].map((each) => expect.closeTo(each, 5)))
      }),
      { numRuns: 100 },
    )
  })

  it('of which nothing was heard, is none', () => {
    expect(recordingOf(new Float32Array(8_000), perSecond)).toBeUndefined()
    expect(recordingOf(said(100, 500, 100, 0.003), perSecond)).toBeUndefined()
    expect(recordingOf(new Float32Array(0), perSecond)).toBeUndefined()
  })

  it('is the same after it was kept', () => {
    fc.assert(
      fc.property(anySaid, ({ samples }) => {
        const recording = recordingOf(samples, perSecond)
        const again = recording && parseRecording(structuredClone(stored(recording)))
        expect(again).toMatchObject({ fromMs: recording?.fromMs, untilMs: recording?.untilMs, gain: recording?.gain })
        const off = again?.samples.map((each, at) => Math.abs(each - (samples[at] ?? 0))) ?? []
        expect(Math.max(...off)).toBeLessThan(0.0001)
      }),
      { numRuns: 50 },
    )
  })

  it('that cannot be read, is none', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(parseRecording(kept)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
    const whole = { version: 1, samples: new Int16Array(9), perSecond, fromMs: 0, untilMs: 1, gain: 1 }
    expect(parseRecording(whole)).toBeDefined()
    for (const part of [
      { samples: [1] },
      { perSecond: 0 },
      { gain: 1_000 },
      { untilMs: 0 },
      { fromMs: 2 },
      { version: 2 },
    ])
      expect(parseRecording({ ...whole, ...part })).toBeUndefined()
  })
})
