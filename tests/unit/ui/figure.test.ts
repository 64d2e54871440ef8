import { describe, expect, it } from 'vitest'
import { figureNames } from '../../../src/exercises/figures'
import { move } from '../../../src/exercises/move'
import { movementsIn } from '../../../src/ui/pictures/figure/bouts'
import type { Drawing } from '../../../src/ui/pictures/figure/drawing'
import { drawings } from '../../../src/ui/pictures/figure/drawings'
import { limbs, turnsOf } from '../../../src/ui/pictures/figure/skeleton'
import { ankleOf, anyHand } from './reach'

const drawn = Object.entries(drawings)
const phases = Array.from({ length: 41 }, (_, at) => at / 40)

const turnsAt = (drawing: Drawing, phase: number, strength = 1) =>
  turnsOf(drawing.poseAt(phase, strength), drawing.view)

/** The most that any limb is turned differently, in degrees. */
const apart = (one: ReturnType<typeof turnsAt>, other: ReturnType<typeof turnsAt>) =>
  Math.max(...limbs.map((limb) => Math.abs(one[limb] - other[limb])))

describe('the figures', () => {
  it('are there for every movement that is not one of your own', () => {
    expect(Object.keys(drawings).toSorted()).toEqual(figureNames.filter((name) => name !== 'own').toSorted())
  })

  it.each(drawn)('tell %s by two poses that differ at a glance', (_, drawing) => {
    const [one, other] = drawing.told
    expect(apart(turnsAt(drawing, one), turnsAt(drawing, other))).toBeGreaterThan(30)
  })

  it('are told apart by how they stand, or by what they stand in', () => {
    const alike = drawn.flatMap(([name, drawing], at) =>
      drawn.slice(at + 1).flatMap(([other, another]) => {
        const same =
          drawing.view === another.view &&
          drawing.scenery === another.scenery &&
          drawing.told.every((phase) =>
            another.told.some((also) => apart(turnsAt(drawing, phase), turnsAt(another, also)) < 25),
          )
        return same ? [`${name} and ${other}`] : []
      }),
    )
    expect(alike).toEqual([])
  })

  it.each(drawn)('come back, in %s, to where they began', (_, drawing) => {
    expect(apart(turnsAt(drawing, 0), turnsAt(drawing, 1))).toBeLessThan(0.01)
  })

  it.each(drawn)('go over from light to strong in %s without a jump', (_, drawing) => {
    expect(apart(turnsAt(drawing, 0, 0.5), turnsAt(drawing, 0, 1))).toBeLessThan(0.01)
  })

  it.each(drawn)('never jerk in %s', (_, drawing) => {
    const steps = phases.slice(1).map((phase, at) => apart(turnsAt(drawing, phases[at] ?? 0), turnsAt(drawing, phase)))
    expect(Math.max(...steps)).toBeLessThan(40)
  })

  it.each(drawn.filter(([, { scenery }]) => scenery !== 'steps'))(
    'keep their feet off the underside of the floor in %s',
    (_, drawing) => {
      const lowest = phases.flatMap((phase) =>
        ['Near' as const, 'Far' as const].map((side) => ankleOf(drawing, phase, side)[1]),
      )
      expect(Math.max(...lowest)).toBeLessThan(109)
    },
  )

  it('keep both hands on the wall that they push', () => {
    const { wall } = drawings
    if (!wall) throw new Error('no wall')
    const hands = phases.map((phase) => anyHand(wall, phase)[0])
    expect(Math.max(...hands) - Math.min(...hands)).toBeLessThan(4)
  })
})

describe('the tempo of a figure', () => {
  const cues = move.flatMap(({ id, compile }) =>
    [0.5, 1.5, 20].flatMap((minutes) =>
      compile({ minutes }).flatMap((segment) =>
        segment.kind === 'timed'
          ? segment.score.cues.map((cue) => ({ id, ...cue, tempoPerMinute: cue.tempoPerMinute ?? 0, strength: 1 }))
          : [],
      ),
    ),
  )

  it('is that of its cue, to the nearest whole movement', () => {
    const off = cues.filter((cue) => {
      const wanted = ((cue.endMs - cue.startMs) * cue.tempoPerMinute) / 60_000
      return wanted >= 1 && Math.abs(movementsIn(cue) - wanted) > 0.5
    })
    expect(off).toEqual([])
  })

  it('leaves time for at least one movement', () => {
    expect(cues.filter((cue) => movementsIn(cue) < 1)).toEqual([])
  })
})
