import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loudest, rest, valueAt, type Layer } from '../../../src/score/layers'
import type { Heard } from '../../../src/score/marks'
import { soundOf, type Sounding } from '../../../src/score/sounds'
import { characters } from '../../../src/stores/settings'
import { runs } from '../generators'

const actions = [
  'in',
  'hold',
  'out',
  'rest',
  'prepare',
  'cold',
  'warm',
  'effort',
  'ease',
  'tense',
  'release',
  'notice',
  'find',
  'be',
  'end',
] as const satisfies readonly Heard[]

const anyCue: fc.Arbitrary<Sounding> = fc
  .record({
    action: fc.constantFrom(...actions),
    ms: fc.oneof(fc.integer({ min: 1_000, max: 60_000 }), fc.constant(Infinity)),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    tempoPerMinute: fc.integer({ min: 10, max: 130 }),
    cold: fc.boolean(),
  })
  .map(({ cold, ...cue }) => (cold ? { ...cue, after: 'cold' } : cue))
const anyCharacter = fc.constantFrom(...characters)

const untilMs = ({ gain }: Layer) => gain.at(-1)?.atMs ?? 0
const rising = (times: readonly number[]) => times.every((each, at) => at === 0 || each >= (times[at - 1] ?? 0))

describe('what a cue sounds like', () => {
  it('stays within its cue, begins and ends in silence, and never comes to full', () => {
    fc.assert(
      fc.property(anyCue, anyCharacter, (cue, character) => {
        const layers = soundOf(cue, character)
        for (const layer of layers) {
          expect(layer.gain[0]).toEqual({ atMs: layer.gain[0]?.atMs, value: 0 })
          expect(layer.gain.at(-1)?.value).toBe(0)
          expect(untilMs(layer)).toBeLessThanOrEqual(cue.ms)
          expect(rising(layer.gain.map(({ atMs }) => atMs))).toBe(true)
          expect(rising(layer.hertz.map(({ atMs }) => atMs))).toBe(true)
          expect(layer.hertz.every(({ value }) => value > 20 && value < 4_000)).toBe(true)
        }
        expect(loudest(layers)).toBeLessThan(1)
        expect(new Set(layers.map(({ slot }) => slot)).size).toBe(layers.length)
      }),
      runs,
    )
  })

  it('never begins harder than in 20 ms', () => {
    fc.assert(
      fc.property(anyCue, anyCharacter, (cue, character) => {
        for (const { gain } of soundOf(cue, character))
          for (const [at, point] of gain.entries()) {
            const before = gain[at - 1]
            if (before && before.value === 0 && point.value > 0)
              expect(point.atMs - before.atMs).toBeGreaterThanOrEqual(20)
          }
      }),
      runs,
    )
  })

  it('joined in the middle, comes in from silence and then is what it would have been', () => {
    fc.assert(
      fc.property(anyCue, anyCharacter, fc.integer({ min: 1, max: 60_000 }), (cue, character, fromMs) => {
        for (const layer of soundOf(cue, character)) {
          const left = rest(layer, fromMs)
          if (!left) continue
          expect(left.gain[0]).toEqual({ atMs: 0, value: 0 })
          for (const laterMs of [300, 700, 1_500, 5_000])
            if (laterMs < untilMs(left)) {
              expect(valueAt(left.gain, laterMs)).toBeCloseTo(valueAt(layer.gain, fromMs + laterMs), 9)
              expect(valueAt(left.hertz, laterMs)).toBeCloseTo(valueAt(layer.hertz, fromMs + laterMs), 6)
            }
        }
      }),
      runs,
    )
  })

  const pitchOf = (action: 'in' | 'out', character: (typeof characters)[number]) => {
    const ends = action === 'in' ? { from: 0, to: 1 } : { from: 1, to: 0 }
    const [main] = soundOf({ action, ms: 5_000, ...ends }, character)
    const curve = main?.hertz.map(({ value }) => value) ?? []
    return { first: curve[0] ?? 0, last: curve.at(-1) ?? 0 }
  }

  it.each(['air', 'tone'] as const)('%s: in rises and out falls', (character) => {
    expect(pitchOf('in', character).last).toBeGreaterThan(pitchOf('in', character).first * 1.3)
    expect(pitchOf('out', character).last).toBeLessThan(pitchOf('out', character).first * 0.8)
  })

  it('bowl: out is another, lower bowl, and rings out where the other swells', () => {
    expect(pitchOf('out', 'bowl').first).toBeLessThan(pitchOf('in', 'bowl').first * 0.8)
    const early = (action: 'in' | 'out') => {
      const [main] = soundOf({ action, ms: 5_000, from: 0, to: 1 }, 'bowl')
      return main ? valueAt(main.gain, 800) - valueAt(main.gain, 4_000) : 0
    }
    expect(early('out')).toBeGreaterThan(0)
    expect(early('in')).toBeLessThan(0)
  })

  it('tells the end of cold from any other rest', () => {
    const rested = { action: 'rest', ms: 60_000, from: 0, to: 0 } as const
    expect(soundOf({ ...rested, after: 'cold' }, 'air')).not.toEqual(soundOf(rested, 'air'))
  })

  it('a hold is nearly nothing, and not nothing', () => {
    const hold = soundOf({ action: 'hold', ms: 4_000, from: 1, to: 1 }, 'air')
    expect(loudest(hold)).toBeGreaterThan(0)
    expect(loudest(hold)).toBeLessThan(0.05)
  })
})
