import { expect, it } from 'vitest'
import { ext46 } from '../../../src/exercises/breathing'
import { breathe } from '../../../src/score/breaths'
import { tintStops } from '../../../src/score/motion'
import { ownPace } from '../../../src/score/pace'
import { underStops } from '../../../src/ui/motion'

it('leaves out the colour below only where the one above covers it whole', () => {
  const tint = tintStops(breathe({ phases: ext46, pace: ownPace(ext46), durationMs: 1 }))
  expect(underStops(tint).map(({ atMs, value }) => [atMs, value])).toEqual([
    [0, 1],
    [4_000, 1],
    [4_400, 0],
    [10_000, 1],
  ])
})
