import { expect, it } from 'vitest'
import { firstRamp } from '../../../src/exercises/firstBreath'
import { wordAt } from '../../../src/screens/now/turnWords'

it('says the word of the breath on the way down, and of every breath after it', () => {
  expect(wordAt(0)).toEqual({ action: 'in', leftMs: firstRamp.cues[0]?.endMs })
  expect(wordAt(firstRamp.totalMs - 1)).toEqual({ action: 'out', leftMs: 1 })
  for (const breaths of [0, 1, 360]) {
    const atMs = firstRamp.totalMs + breaths * 10_000
    expect(wordAt(atMs)).toEqual({ action: 'in', leftMs: 4_000 })
    expect(wordAt(atMs + 4_000)).toEqual({ action: 'out', leftMs: 6_000 })
    expect(wordAt(atMs + 9_999.5)).toEqual({ action: 'out', leftMs: 1 })
  }
})
