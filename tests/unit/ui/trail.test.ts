import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/exercises/catalogue'
import { fullnessAt } from '../../../src/score/lungs'
import { breathStops } from '../../../src/score/motion'
import { trailOf } from '../../../src/ui/guide/shapes/trailTracks'
import { anyOptions } from '../generators'

/** Where a line is, by its own curves, at a share of the breath's time; curves are taken apart finely enough to see. */
function heightOn(line: string, x: number): number {
  let at: readonly [number, number] = [0, 0]
  for (const [, kind, text = ''] of line.matchAll(/([MLC])([^MLC]*)/g)) {
    const points = text.split(' ').map((pair) => pair.split(',').map(Number))
    const [toX = 0, toY = 0] = points.at(-1) ?? []
    if (kind !== 'M' && x <= toX + 1e-9) {
      if (kind === 'L') return toX === at[0] ? toY : at[1] + ((toY - at[1]) * (x - at[0])) / (toX - at[0])
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = points
      const bezier = (a: number, b: number, c: number, d: number, s: number) =>
        (1 - s) ** 3 * a + 3 * (1 - s) ** 2 * s * b + 3 * (1 - s) * s ** 2 * c + s ** 3 * d
      let [low, high] = [0, 1]
      for (let step = 0; step < 40; step++) {
        const middle = (low + high) / 2
        if (bezier(at[0], x1, x2, toX, middle) < x) low = middle
        else high = middle
      }
      return bezier(at[1], y1, y2, toY, low)
    }
    at = [toX, toY]
  }
  return at[1]
}

const breathing = catalogue.filter(({ picture }) => picture === 'breath')

describe('the line of a breath', () => {
  it('is where the lungs are, at any time of any breath of any pattern', () => {
    const worlds = fc.tuple(
      fc.constantFrom(...breathing),
      anyOptions,
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(worlds, ([{ compile }, options, pick, share]) => {
        for (const segment of compile(options)) {
          if (segment.kind !== 'timed') continue
          const breaths = breathStops(segment.score)
          const breath = breaths[pick % Math.max(1, breaths.length)]
          if (!breath) continue
          const atMs = breath.startMs + share * (breath.endMs - breath.startMs) * 0.999
          expect(1 - heightOn(trailOf(breath), share * 99.9) / 100).toBeCloseTo(fullnessAt(segment.score, atMs), 2)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves no gap between one breath and the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...breathing), anyOptions, ({ compile }, options) => {
        for (const segment of compile(options)) {
          if (segment.kind !== 'timed') continue
          const breaths = breathStops(segment.score)
          for (const [at, { endMs }] of breaths.slice(0, -1).entries()) expect(breaths[at + 1]?.startMs).toBe(endMs)
        }
      }),
      { numRuns: 300 },
    )
  })
})
