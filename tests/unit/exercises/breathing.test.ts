import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comfortRates, ownBounds, ownPhases } from '../../../src/exercises/breathing'
import { exerciseOf, findExercise } from '../../../src/exercises/catalogue'
import type { StepOptions } from '../../../src/exercises/exercise'
import type { Score } from '../../../src/score/score'
import { anyOptions, pacedIds, runs } from '../generators'

/** The first stretch of breathing, as it is compiled. */
function scoreOf(id: string, options: StepOptions = {}): Score {
  const [segment] = findExercise(id)?.compile(options) ?? []
  if (segment?.kind !== 'timed') throw new Error(`${id} is not timed`)
  return segment.score
}

const firstBreath = ({ cues }: Score) =>
  cues.filter(({ breath }) => breath === 0).map(({ action, startMs, endMs }) => [action, (endMs - startMs) / 1_000])

describe('every pattern', () => {
  it.each<[string, readonly (readonly [string, number])[], number]>([
    [
      'ext46',
      [
        ['in', 4],
        ['out', 6],
      ],
      6,
    ],
    [
      'dbt',
      [
        ['in', 5],
        ['out', 7],
      ],
      5,
    ],
    [
      'ext48',
      [
        ['in', 4],
        ['out', 8],
      ],
      5,
    ],
    [
      'coh55',
      [
        ['in', 5.5],
        ['out', 5.5],
      ],
      5.45,
    ],
    [
      'equal',
      [
        ['in', 4],
        ['out', 4],
      ],
      7.5,
    ],
    [
      'box',
      [
        ['in', 4],
        ['hold', 4],
        ['out', 4],
        ['hold', 4],
      ],
      3.75,
    ],
    [
      '478',
      [
        ['in', 4],
        ['hold', 7],
        ['out', 8],
      ],
      3.16,
    ],
    [
      'sigh',
      [
        ['in', 2],
        ['in', 1],
        ['out', 7],
      ],
      6,
    ],
    [
      'psigh',
      [
        ['in', 2],
        ['in', 1],
        ['out', 7],
      ],
      6,
    ],
    [
      'plb',
      [
        ['in', 2],
        ['out', 4],
      ],
      10,
    ],
    [
      'hum',
      [
        ['in', 4],
        ['out', 6],
      ],
      6,
    ],
    [
      'own',
      [
        ['in', 4],
        ['out', 6],
      ],
      6,
    ],
  ])('breathe/%s has its own timing', (id, breath, perMinute) => {
    const score = scoreOf(`breathe/${id}`)
    expect(firstBreath(score)).toEqual(breath)
    expect(score.cues[0]?.perMinute).toBeCloseTo(perMinute, 2)
  })

  it.each([
    ['ext46', 300],
    ['dbt', 300],
    ['ext48', 300],
    ['coh55', 308],
    ['equal', 304],
    ['box', 192],
    ['478', 76],
    ['sigh', 300],
    ['psigh', 30],
    ['plb', 180],
    ['hum', 180],
    ['nat', 120],
    ['dia', 300],
    ['own', 300],
  ])('breathe/%s takes %d s where nobody has chosen', (id, seconds) => {
    expect(scoreOf(`breathe/${id}`).totalMs).toBe(seconds * 1_000)
  })

  it.each(['box', '478'])('breathe/%s asks for a hold, and can do without', (id) => {
    const actions = new Set(scoreOf(`breathe/${id}`, { holds: false }).cues.map(({ action }) => action))
    expect([exerciseOf(findExercise(`breathe/${id}`)?.id ?? 'breathe/nat').holds, actions]).toEqual([
      true,
      new Set(['in', 'out']),
    ])
  })

  it('fills the lungs in two breaths of air where it sighs', () => {
    expect(
      scoreOf('breathe/psigh')
        .cues.slice(0, 3)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 0.75],
      [0.75, 1],
      [1, 0],
    ])
  })

  it('that is only watched has one long cue and no pace', () => {
    for (const id of ['breathe/nat', 'breathe/dia']) {
      expect(scoreOf(id, { minutes: 1 }).cues).toMatchObject([{ action: 'notice', startMs: 0, endMs: 60_000 }])
      expect(scoreOf(id).cues[0]?.perMinute).toBeUndefined()
    }
  })

  it.each(comfortRates)('among the comfortable paces, %d a minute is two fifths in and three fifths out', (rate) => {
    const breath = firstBreath(scoreOf('breathe/comfort', { comfortPerMinute: rate }))
    const seconds = [0.4, 0.6].map((share) => (60 / rate) * share)
    expect(breath.map(([, s]) => Number(s))).toEqual(seconds.map((s) => expect.closeTo(s, 2)))
  })
})

describe('patterns that count their breaths', () => {
  it.each([
    ['psigh', 0.5, 30],
    ['psigh', 5, 30],
    ['psigh', 60, 30],
    ['478', 0.5, 76],
    ['478', 2, 76],
    ['478', 60, 76],
  ])('breathe/%s with %d minutes chosen takes %d s', (id, minutes, seconds) => {
    expect(scoreOf(`breathe/${id}`, { minutes }).totalMs).toBe(seconds * 1_000)
  })
})

describe('a ramp to 6 breaths a minute', () => {
  it.each([
    [14, 144],
    [12, 118],
    [10, 86],
    [8, 48],
  ])('from %d a minute takes %d s', (rampFrom, seconds) => {
    const arrival = scoreOf('breathe/ext46', { rampFrom }).cues.find(({ perMinute }) => perMinute === 6)
    expect(Math.round((arrival?.startMs ?? 0) / 1_000)).toBe(seconds)
  })

  it.each(pacedIds)('or to the pace of %s has no holds', (id) => {
    expect(scoreOf(id, { rampFrom: 14 }).cues.some(({ action }) => action === 'hold')).toBe(false)
  })

  it('after movement comes after the breath as it is', () => {
    const segments = exerciseOf('breathe/ext46').compile({ unpacedFirstMs: 30_000, rampFrom: 14 })
    const [before, after] = segments.map((segment) => (segment.kind === 'timed' ? segment.score : undefined))
    expect(before).toMatchObject({ totalMs: 30_000, cues: [{ action: 'notice' }] })
    expect(after?.cues[0]).toMatchObject({ action: 'in', perMinute: 14 })
  })
})

describe('any breathing step', () => {
  it('ends at the end of a breath: at least as long as was chosen, and less than one breath longer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pacedIds),
        anyOptions,
        fc.double({ min: 0.5, max: 8, noNaN: true }),
        (id, options, minutes) => {
          const { cues, totalMs } = scoreOf(id, { ...options, minutes })
          const last = cues.at(-1)
          const begunMs = cues.find(({ breath }) => breath === last?.breath)?.startMs ?? Infinity
          const cuesIn = (breath: number | undefined) => cues.filter((cue) => cue.breath === breath).length
          expect(last?.to).toBe(0)
          expect(cuesIn(last?.breath)).toBe(cuesIn(0))
          expect(begunMs).toBeLessThan(minutes * 60_000)
          expect(totalMs).toBeGreaterThanOrEqual(minutes * 60_000)
        },
      ),
      runs,
    )
  })
})

describe('a person’s own pattern', () => {
  const secondsOf = (own: Parameters<typeof ownPhases>[0]) =>
    ownPhases(own).map(({ action, ms }) => [action, ms / 1_000])

  it.each<[string, Parameters<typeof ownPhases>[0], readonly (readonly [string, number])[]]>([
    [
      'inside the bounds is as it is',
      { in: 3, hold: 2, out: 5, holdOut: 1 },
      [
        ['in', 3],
        ['hold', 2],
        ['out', 5],
        ['hold', 1],
      ],
    ],
    [
      'without holds has no cue for them',
      { in: 5, hold: 0, out: 5, holdOut: 0 },
      [
        ['in', 5],
        ['out', 5],
      ],
    ],
    [
      'that is too quick gets a longer out-breath',
      { in: 1, hold: 0, out: 1, holdOut: 0 },
      [
        ['in', 1],
        ['out', 3],
      ],
    ],
    [
      'under 6 s has no holds',
      { in: 2.5, hold: 5, out: 3.4, holdOut: 5 },
      [
        ['in', 2.5],
        ['out', 3.4],
      ],
    ],
    [
      'of 6 s may have holds',
      { in: 2.5, hold: 5, out: 3.5, holdOut: 0 },
      [
        ['in', 2.5],
        ['hold', 5],
        ['out', 3.5],
      ],
    ],
    [
      'beyond the bounds is brought to them',
      { in: 99, hold: 99, out: 99, holdOut: -1 },
      [
        ['in', 30],
        ['hold', 15],
        ['out', 30],
      ],
    ],
    [
      'that is no number is the shortest',
      { in: Number.NaN, hold: Infinity, out: 6, holdOut: Number.NaN },
      [
        ['in', 1],
        ['out', 6],
      ],
    ],
  ])('%s', (_, own, expected) => {
    expect(secondsOf(own)).toEqual(expected)
  })

  it('is within its bounds whatever was asked for', () => {
    const any = fc.oneof(fc.double(), fc.double({ min: -5, max: 40 }))
    fc.assert(
      fc.property(any, any, any, any, (into, hold, out, holdOut) => {
        const phases = ownPhases({ in: into, hold, out, holdOut })
        const ms = (action: string) => phases.filter((phase) => phase.action === action).map((phase) => phase.ms)
        const breathMs = [...ms('in'), ...ms('out')]
        expect(breathMs).toHaveLength(2)
        for (const each of breathMs)
          expect(each >= ownBounds.breath[0] * 1_000 && each <= ownBounds.breath[1] * 1_000).toBe(true)
        for (const each of ms('hold')) expect(each > 0 && each <= ownBounds.hold[1] * 1_000).toBe(true)
        const sumMs = breathMs.reduce((sum, each) => sum + each, 0)
        expect(sumMs).toBeGreaterThanOrEqual(ownBounds.cycleSeconds * 1_000 - 1e-6)
        if (sumMs < ownBounds.holdsFromSeconds * 1_000 - 1e-6) expect(ms('hold')).toEqual([])
      }),
      runs,
    )
  })
})

it.each(
  [
    'ext46',
    'dbt',
    'ext48',
    'coh55',
    'equal',
    'box',
    '478',
    'sigh',
    'psigh',
    'plb',
    'hum',
    'nat',
    'dia',
    'comfort',
    'own',
  ].map((id) => `breathe/${id}`),
)('%s can be found by its public id', (id) => {
  expect(findExercise(id)).toMatchObject({ id, family: 'breathe' })
})
