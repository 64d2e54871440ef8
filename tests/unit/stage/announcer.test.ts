import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coming } from '../../../src/session/ahead'
import { createAnnouncer } from '../../../src/stage/announcer'
import { milestoneIn, toldOf, verbosities } from '../../../src/stage/told'
import { fakeClock } from '../../fakes/fakeClock'

const cueOf = (beginsMs: number, breath?: number): Coming => ({
  action: 'in',
  beginsMs,
  endsMs: beginsMs + 4_000,
  from: 0,
  to: 1,
  ...(breath === undefined ? {} : { breath }),
})

/** An announcer whose words are heard with their time. */
function heard() {
  const clock = fakeClock()
  const said: { readonly atMs: number; readonly text: string; readonly priority: string }[] = []
  const announcer = createAnnouncer({
    clock,
    timer: clock,
    announce: { say: (text, priority = 'normal') => said.push({ atMs: clock.nowMs(), text, priority }) },
    words: ({ beginsMs }) => `cue ${beginsMs}`,
  })
  return { clock, said, announcer }
}

describe('what a screen reader is told', () => {
  it('comes a moment ahead of its cue', () => {
    const { clock, said, announcer } = heard()
    announcer.prepare(cueOf(4_000), 4_000)
    clock.advance(4_000)
    expect(said).toEqual([{ atMs: 3_800, text: 'cue 4000', priority: 'normal' }])
  })

  it('is never closer together than 2.5 s but for what is urgent, and never more than a second late', () => {
    const happening = fc.record({
      kind: fc.constantFrom('cue', 'answer', 'urgent', 'hush'),
      afterMs: fc.integer({ min: 0, max: 4_000 }),
      inMs: fc.integer({ min: -3_000, max: 5_000 }),
    })
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const { clock, said, announcer } = heard()
        for (const { kind, afterMs, inMs } of happenings) {
          clock.advance(afterMs)
          const nowMs = clock.nowMs()
          if (kind === 'cue') announcer.prepare(cueOf(nowMs + inMs), inMs)
          if (kind === 'answer') announcer.answer(`answer ${nowMs}`)
          if (kind === 'urgent') announcer.urgent(`urgent ${nowMs}`)
          if (kind === 'hush') announcer.hush()
        }
        clock.advance(20_000)
        for (const [at, { atMs, text, priority }] of said.entries()) {
          if (priority === 'high') continue
          expect(atMs - (said[at - 1]?.atMs ?? -Infinity)).toBeGreaterThanOrEqual(2_500)
          expect(atMs - Number(/\d+$/.exec(text)?.[0])).toBeLessThanOrEqual(text.startsWith('answer') ? 2_500 : 1_000)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('answers every tap within 2.5 s, whatever cues come, unless another tap or something urgent comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_600 }), { maxLength: 20 }), fc.nat(12_000), (cues, atMs) => {
        const { clock, said, announcer } = heard()
        let dueMs = 0
        for (const each of cues) announcer.prepare(cueOf((dueMs += each)), dueMs)
        clock.advance(atMs)
        announcer.answer('answered')
        clock.advance(20_000)
        expect(said.find(({ text }) => text === 'answered')?.atMs).toBeLessThanOrEqual(atMs + 2_500)
      }),
      { numRuns: 500 },
    )
  })

  it('is taken back when what was to come will not come', () => {
    const { clock, said, announcer } = heard()
    announcer.prepare(cueOf(4_000), 4_000)
    announcer.hush()
    clock.advance(10_000)
    expect(said).toEqual([])
  })

  it('is whole for three breaths and then short, less or nothing, as it was chosen', () => {
    const told = (breath: number, first = false) =>
      verbosities.map((verbosity) => toldOf(cueOf(0, breath), verbosity, first))
    expect(told(0, true)).toEqual(['whole', 'whole', 'whole'])
    expect(told(2)).toEqual(['whole', 'whole', 'no'])
    expect(told(3)).toEqual(['short', 'no', 'no'])
    // what waits for a person is told to everybody
    const waits = { ...cueOf(0), endsMs: Infinity }
    expect(verbosities.map((verbosity) => toldOf(waits, verbosity, false))).toEqual(['whole', 'whole', 'whole'])
  })

  it('names each milestone once, however the time is cut up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 120, maxLength: 200 }), (steps) => {
        const reached: string[] = []
        let atMs = 0
        for (const step of steps) {
          const milestone = milestoneIn(atMs, atMs + step, 300_000)
          if (milestone) reached.push(milestone)
          atMs += step
        }
        const expected = [...(atMs >= 150_000 ? ['halfway'] : []), ...(atMs >= 240_000 ? ['lastMinute'] : [])]
        expect(reached).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
