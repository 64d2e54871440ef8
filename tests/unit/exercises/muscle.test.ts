import { describe, expect, it } from 'vitest'
import { exerciseOf } from '../../../src/exercises/catalogue'
import type { ExerciseId, StepOptions } from '../../../src/exercises/exercise'
import { aboutMs } from '../../../src/exercises/length'
import { muscle } from '../../../src/exercises/muscle'
import { groupIds, regions, regionsOf, type GroupId } from '../../../src/exercises/muscleGroups'

const cuesOf = (id: ExerciseId, options: StepOptions = {}) =>
  exerciseOf(id)
    .compile(options)
    .map((segment) => (segment.kind === 'timed' ? segment.score.cues : []))

const groupsOf = (id: ExerciseId, options?: StepOptions) => cuesOf(id, options).map(([first]) => first?.part)

const oneGroup = (options: StepOptions, id: ExerciseId = 'muscle/16') =>
  cuesOf(id, options)[0]?.map(({ action, startMs, endMs, from, to }) => [action, (endMs - startMs) / 1_000, from, to])

const secondsOf = (exercise: ExerciseId, options: StepOptions = {}) => (aboutMs({ exercise, options }) ?? 0) / 1_000

describe('a group of muscles', () => {
  it('is squeezed on the in-breath, softened on the out-breath and noticed for one breath: 24 s', () => {
    expect(oneGroup({})).toEqual([
      ['tense', 5, 0, 1],
      ['release', 7, 1, 0],
      ['notice', 12, 0, 0],
    ])
  })

  it('can go without the breath: 5 s, and 12 s of rest', () => {
    expect(oneGroup({ coupled: false })).toEqual([
      ['tense', 5, 0, 1],
      ['release', 3, 1, 0],
      ['notice', 9, 0, 0],
    ])
  })

  it('can rest 15 s longer', () => {
    expect(oneGroup({ longerRest: true })?.at(-1)).toEqual(['notice', 27, 0, 0])
    expect(oneGroup({ longerRest: true, coupled: false })?.at(-1)).toEqual(['notice', 24, 0, 0])
  })

  it('can be left on the spot for the next one', () => {
    for (const { compile } of muscle) {
      for (const segment of compile({}))
        expect(segment).toMatchObject({ kind: 'timed', leave: { key: 'muscle.leaveOut' } })
    }
  })

  it('says a word on the out-breath only where the person has one', () => {
    const hints = (cueWord?: string) =>
      cuesOf('muscle/16', cueWord === undefined ? {} : { cueWord })[0]?.map(({ hint }) => hint?.values?.['word'])
    expect(hints()).toEqual([undefined, undefined, undefined])
    expect(hints('  ')).toEqual([undefined, undefined, undefined])
    expect(hints(' relax ')).toEqual([undefined, 'relax', undefined])
    expect(hints('😀'.repeat(100))?.[1]).toBe('😀'.repeat(40))
  })
})

describe('a set of muscles', () => {
  it.each([
    ['muscle/16', 384],
    ['muscle/8', 192],
    ['muscle/4', 96],
    ['muscle/whole', 72],
  ] as const)('%s takes %d s', (id, seconds) => {
    expect(secondsOf(id)).toBe(seconds)
  })

  it('has 16, 8 and 4 groups, and the whole body as often as wished', () => {
    expect(groupsOf('muscle/16')).toEqual([...regions])
    expect(groupsOf('muscle/8')).toHaveLength(8)
    expect(groupsOf('muscle/4')).toHaveLength(4)
    expect(groupsOf('muscle/whole', { rounds: 1 })).toEqual(['whole'])
    expect(groupsOf('muscle/whole', { rounds: Number.NaN })).toEqual(['whole', 'whole', 'whole'])
  })

  it('names what one sits on in the sixteen only', () => {
    const named = muscle.filter(({ id }) => groupsOf(id).some((group) => regionsIn(group).includes('seat')))
    expect(named.map(({ id }) => id)).toEqual(['muscle/16'])
  })

  it('of eight and of four takes in everything but that', () => {
    for (const id of ['muscle/8', 'muscle/4', 'muscle/whole'] as const) {
      expect(new Set(groupsOf(id).flatMap(regionsIn))).toEqual(new Set(regions.filter((region) => region !== 'seat')))
    }
  })

  it('softens from top to toe without squeezing, 8 to 10 s for each part', () => {
    const cues = cuesOf('muscle/release')
    expect(cues.flat().filter(({ action }) => action === 'tense')).toEqual([])
    expect(groupsOf('muscle/release').at(0)).toBe('forehead')
    expect(groupsOf('muscle/release').at(-1)).toBe('feet')
    for (const options of [{}, { longerRest: true }]) {
      const seconds = cuesOf('muscle/release', options).map((part) => (part.at(-1)?.endMs ?? 0) / 1_000)
      expect(Math.min(...seconds)).toBeGreaterThanOrEqual(8)
      expect(Math.max(...seconds)).toBeLessThanOrEqual(10)
    }
  })
})

describe('a part that is left out', () => {
  it.each<[ExerciseId, readonly GroupId[], readonly GroupId[]]>([
    ['muscle/4', ['hands'], ['arms', 'shoulders', 'face', 'neck-trunk', 'belly-legs']],
    ['muscle/4', ['face'], ['arms-shoulders', 'neck-trunk', 'belly-legs']],
    ['muscle/4', ['jaw', 'neck'], ['arms-shoulders', 'upper-face', 'lips', 'trunk', 'belly-legs']],
    ['muscle/whole', ['back'], ['arms-shoulders', 'face', 'neck', 'chest', 'belly-legs']],
    ['muscle/4', ['whole', 'seat'], []],
  ])('in %s without %j leaves %j', (id, leftOut, rest) => {
    expect(groupsOf(id, { leftOut }).filter((group) => group !== undefined)).toEqual(rest)
  })

  it('stays out of every set, whichever it was left out of', () => {
    for (const { id } of muscle) {
      const parts = groupsOf(id, { leftOut: ['neck-trunk', 'feet'] }).flatMap(regionsIn)
      expect(parts.filter((part) => ['neck', 'chest', 'back', 'feet'].includes(part))).toEqual([])
      expect(parts).toContain('shoulders')
    }
  })

  it('lying, is neck and back; standing, all but hands, arms, shoulders and face', () => {
    expect(groupsOf('muscle/16', { position: 'lying' })).toEqual(
      regions.filter((each) => !['neck', 'back'].includes(each)),
    )
    expect(groupsOf('muscle/4', { position: 'standing' })).toEqual(['arms-shoulders', 'face'])
  })

  it('leaves something to be in and to leave, even where it is everything', () => {
    for (const { compile } of muscle) {
      expect(compile({ leftOut: ['whole', 'seat'] })).toMatchObject([{ kind: 'open', cue: { action: 'be' } }])
    }
  })
})

function regionsIn(part: string | undefined): readonly string[] {
  const group = groupIds.find((each) => each === part)
  return group ? regionsOf(group) : []
}
