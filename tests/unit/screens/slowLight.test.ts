import { describe, expect, it } from 'vitest'
import { eased } from '../../../src/score/lungs'
import { slowLight, slowSteps } from '../../../src/screens/session/motionOf'

const { fullness, durationMs } = slowLight

describe('the light of being here', () => {
  it('swells and sinks as a breath does, and comes back to where it began', () => {
    for (const { atMs, value } of fullness) {
      const part = atMs <= durationMs / 2 ? atMs / (durationMs / 2) : 2 - atMs / (durationMs / 2)
      expect(value).toBeCloseTo(0.4 + 0.2 * eased(part), 9)
    }
    expect([fullness[0]?.atMs, fullness.at(-1)?.atMs]).toEqual([0, durationMs])
    expect(fullness.at(-1)?.value).toBe(fullness[0]?.value)
  })

  it('is drawn twelve times a second, in steps of which none can be seen', () => {
    expect((fullness.length - 1) / (durationMs / 1_000)).toBe(12)
    expect(new Set(fullness.map(({ curve }) => curve))).toEqual(new Set(['held']))
    const steps = fullness.slice(1).map(({ value }, at) => Math.abs(value - (fullness[at]?.value ?? 0)))
    // Of a light 400 px wide, whose width changes by 0.4 of its fullness: a quarter of a pixel at each edge.
    expect(Math.max(...steps) * 0.4 * 200).toBeLessThan(0.25)
  })

  it('goes by its three ends alone for whoever wants nothing to move', () => {
    expect(slowSteps.fullness).toEqual([
      { atMs: 0, value: 0.4, curve: 'lungs' },
      { atMs: 12_000, value: fullness[144]?.value, curve: 'lungs' },
      { atMs: 24_000, value: 0.4, curve: 'lungs' },
    ])
  })
})
