import { describe, expect, it } from 'vitest'
import { cold } from '../../../src/exercises/cold'
import { pieceAt, pieces, turns } from '../../../src/ui/pictures/ring/ringTracks'

const levels = Array.from({ length: 31 }, (_, at) => 1 - at / 30)

describe('the ring', () => {
  it('empties on one side, then on the other, in time with its edge', () => {
    for (const level of levels) {
      expect(turns.right(level) + turns.left(level)).toBeCloseTo(turns.edge(level))
      if (turns.left(level) > 0) expect(turns.right(level)).toBe(180)
    }
    expect([turns.edge(1), turns.edge(0.5), turns.edge(0)]).toEqual([0, 180, 360])
  })

  it('goes out piece by piece where less motion is asked for, never two at a time', () => {
    for (const level of levels) {
      const lit = Array.from({ length: pieces }, (_, piece) => pieceAt(piece, level))
      expect(lit.reduce((sum, each) => sum + each, 0)).toBeCloseTo(level * pieces)
      expect(lit.filter((each) => each > 0 && each < 1).length).toBeLessThanOrEqual(1)
      expect(lit).toEqual(lit.toSorted((a, b) => a - b)) // the first after the top is the first to go
    }
  })

  it('is full when the cold begins and empty after 30 s, whatever is cold', () => {
    for (const { compile } of cold) {
      const [, contact] = compile({})
      if (contact?.kind !== 'timed') throw new Error('cold is timed')
      const [first] = contact.score.cues
      expect([first?.from, contact.score.cues.at(-1)?.to, contact.score.totalMs]).toEqual([1, 0, 30_000])
    }
  })
})
