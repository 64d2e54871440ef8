import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../house/catalogues'
import { paceFound, parseKeptPace, triedWith } from '../../../src/exercises/keptPace'

describe('a kept pace', () => {
  it('is read piece by piece: what is damaged does not cost the rest', () => {
    const tried = [{ perMinute: 6, felt: 'easy' }]
    const stored = { version: 1, perMinute: 5.5, trial: { of: '1/0', tried } }
    expect(parseKeptPace(stored)).toEqual({ perMinute: 5.5, trial: { of: '1/0', tried } })
    expect(parseKeptPace({ ...stored, perMinute: 40 })).toEqual({ trial: { of: '1/0', tried } })
    expect(
      parseKeptPace({ ...stored, trial: { of: '1/0', tried: [...tried, { perMinute: 6, felt: 'bliss' }, 3] } }),
    ).toEqual({ perMinute: 5.5, trial: { of: '1/0', tried } })
  })

  it('is never one that is not among the five, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect([undefined, 6.5, 6, 5.5, 5, 4.5]).toContain(parseKeptPace(stored).perMinute)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is the most comfortable of those tried, and none where all were an effort', () => {
    const effort = triedWith([], { perMinute: 6, felt: 'effort' })
    expect(paceFound([])).toBeUndefined()
    expect(paceFound(effort)).toBeUndefined()
    expect(paceFound(triedWith(effort, { perMinute: 5, felt: 'allRight' }))).toBe(5)
    expect(paceFound(triedWith(effort, { perMinute: 6, felt: 'easy' }))).toBe(6)
  })

  it('is called comfortable, and nothing that only a heart sensor could tell', () => {
    const claims = [...messagesIn('en').values()].filter((line) => /resonan|biofeedback|\bHRV\b|heart rate/i.test(line))
    expect(claims).toEqual([])
  })
})
