import { describe, expect, it } from 'vitest'
import { cautionIds, type CautionId } from '../../../src/care/cautions'
import { suited } from '../../../src/care/suited'
import { catalogue } from '../../../src/exercises/catalogue'
import type { ExerciseId, StepOptions } from '../../../src/exercises/exercise'
import type { Step } from '../../../src/exercises/plan'

/**
 * What each caution makes of each exercise, written by hand from the sources and not from the code: a letter for each
 * caution, in the order of `columns`.
 *
 * `.` as it is · `h` without holds · `6` six breaths a minute without holds · `w` cool wrists · `f` feet on the floor ·
 * `m` a seated march one could sing to · `s` the same, so that one could sing · `r` softening without squeezing
 */
const columns = [
  'heart',
  'faint-low-pulse',
  'heart-medicine',
  'breathing',
  'pregnant',
  'eating',
  'cold-reaction',
  'seizure-head',
  'skin-face-eye',
  'water-memory',
  'injury-effort',
  'unwell-today',
  'alcohol-sedatives',
  'under16',
  'unsure',
] as const satisfies readonly CautionId[]

const expected: Readonly<Record<ExerciseId, string>> = {
  'breathe/ext46': '...............',
  'breathe/dbt': '.6............6',
  'breathe/ext48': '.6.6..........6',
  'breathe/coh55': '.6............6',
  'breathe/equal': '...............',
  'breathe/box': 'hhhhhhhhhh..hhh',
  'breathe/478': 'h6h6hhhhhh..hh6',
  'breathe/sigh': '...............',
  'breathe/psigh': '...............',
  'breathe/plb': '...............',
  'breathe/hum': '...............',
  'breathe/nat': '...............',
  'breathe/dia': '...............',
  'breathe/comfort': '.6............6',
  'breathe/own': 'hhhhhhhhhh..hhh',
  'cold/pack': 'fffwwffwff..fwf',
  'cold/bowl': 'fffwwffwff..fwf',
  'cold/wrists': '......f.ff..f.f',
  'cold/object': '......f.f.....f',
  'move/march': 'mmmmmrmmmmmrmmr',
  'move/walk': 'mmmmmrmmmmmrmmr',
  'move/wall': 'mmmmmrmmmmmrmmr',
  'move/jacks': 'mmmmmrmmmmmrmmr',
  'move/squats': 'mmmmmrmmmmmrmmr',
  'move/stairs': 'mmmmmrmmmmmrmmr',
  'move/shadow': 'mmmmmrmmmmmrmmr',
  'move/seated-march': 'sssssrsssssrssr',
  'move/seated-punch': 'sssssrsssssrssr',
  'move/press': 'mmmmmrmmmmmrmmr',
  'move/bed': 'sssssrsssssrssr',
  'move/own': 'mmmmmrmmmmmrmmr',
  'muscle/4': 'rrrrr..rr.rrr.r',
  'muscle/8': 'rrrrr..rr.rrr.r',
  'muscle/16': 'rrrrr..rr.rrr.r',
  'muscle/whole': 'rrrrr..rr.rrr.r',
  'muscle/release': '...............',
  'muscle/own': 'ooooo..oo.ooo.o',
  'senses/54321': '...............',
  'senses/feet': '...............',
  'senses/object': '...............',
  'senses/orient': '...............',
  'senses/room': '...............',
  'senses/categories': '...............',
  'senses/sound': '...............',
  'senses/own': '...............',
  'quiet/here': '...............',
  'quiet/crying': '...............',
  'quiet/stay': '...............',
}

/** As somebody would start it, a hold in it where it can have one. */
const chosen: Readonly<Partial<Record<ExerciseId, StepOptions>>> = {
  'breathe/own': { own: { in: 4, hold: 2, out: 6, holdOut: 0 } },
  'cold/pack': { holds: true },
  'cold/bowl': { holds: true },
}

const stepOf = (exercise: ExerciseId): Step => ({ exercise, options: chosen[exercise] ?? {} })

function outcome(letter: string | undefined, step: Step): Step {
  const { exercise, options } = step
  const instead = (other: ExerciseId, others: StepOptions = {}): Step => ({
    exercise: other,
    options: others,
    swappedFrom: exercise,
  })
  switch (letter) {
    case '.':
      return step
    case 'h':
      return { exercise, options: { ...options, holds: false } }
    case '6':
      return instead('breathe/ext46')
    case 'w':
      return instead('cold/wrists')
    case 'f':
      return instead('senses/feet')
    case 'm':
      return instead('move/seated-march', { gentle: true })
    case 's':
      return { exercise, options: { ...options, gentle: true } }
    case 'o':
      return { exercise, options: { ...options, softly: true } }
    case 'r':
      return instead('muscle/release')
    default:
      throw new Error(`no outcome ${letter}`)
  }
}

const pairs = catalogue.flatMap(({ id }) =>
  columns.map((caution, at) => ({ id, caution, step: stepOf(id), letter: expected[id][at] })),
)

describe('the table of cautions', () => {
  it('has a place for every pair', () => {
    expect(columns).toEqual(cautionIds)
    expect(Object.keys(expected).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted())
    expect(new Set(Object.values(expected).map((row) => row.length))).toEqual(new Set([15]))
    expect(pairs).toHaveLength(catalogue.length * 15)
  })

  it.each(pairs)('$caution makes of $id: $letter', ({ caution, step, letter }) => {
    expect(suited(step, { cautions: [caution] })).toEqual(outcome(letter, step))
  })

  it('leaves everything as it is where there is nothing to be careful about', () => {
    expect(catalogue.filter(({ id }) => suited(stepOf(id), { cautions: [] }).exercise !== id)).toEqual([])
  })
})
