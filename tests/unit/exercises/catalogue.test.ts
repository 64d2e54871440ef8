import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, exerciseOf, findExercise } from '../../../src/exercises/catalogue'
import type { StepOptions } from '../../../src/exercises/exercise'
import { planIds } from '../../../src/exercises/plans'
import type { Segment } from '../../../src/score/segment'
import { messagesIn, readings, sentencesOf, wordsIn } from '../house/catalogues'
import { anyFamilyOptions } from './options'

/** Public: links, records and people's own plans hold these. One that goes missing breaks what somebody kept. */
const published = [
  ...['ext46', 'dbt', 'ext48', 'coh55', 'equal', 'box', '478', 'sigh', 'psigh', 'plb', 'hum', 'nat', 'dia'].map(
    (name) => `breathe/${name}`,
  ),
  ...['comfort', 'own'].map((name) => `breathe/${name}`),
  ...['pack', 'bowl', 'wrists', 'object'].map((name) => `cold/${name}`),
  ...['walk', 'wall', 'march', 'jacks', 'squats', 'stairs', 'shadow'].map((name) => `move/${name}`),
  ...['seated-march', 'seated-punch', 'press', 'bed', 'own'].map((name) => `move/${name}`),
  ...['16', '8', '4', 'whole', 'release', 'own'].map((name) => `muscle/${name}`),
  ...['54321', 'feet', 'object', 'orient', 'room', 'categories', 'sound', 'own'].map((name) => `senses/${name}`),
  ...['here', 'crying', 'stay'].map((name) => `quiet/${name}`),
]

const lines = messagesIn('en')

/** What a segment says, keys and the sentences they stand for. */
const saidIn = (segment: Segment) =>
  (segment.kind === 'timed' ? segment.score.cues : [segment.cue]).flatMap(({ say, hint }) => [say, hint ?? say])

const everySegment = (options: StepOptions) => catalogue.flatMap(({ compile }) => compile(options))

const longestIn = (line: string) => Math.max(...readings(line).flatMap(sentencesOf).map(wordsIn))

/** Something is asked for, and a timed stretch goes from its start to its end without a gap. */
function isWhole(segment: Segment): boolean {
  if (segment.kind === 'open') return segment.cue.say.key !== undefined
  const { cues, totalMs } = segment.score
  return (
    cues.every(({ startMs }, at) => startMs === (cues[at - 1]?.endMs ?? 0)) &&
    cues.every(
      ({ startMs, endMs, from, to }) => endMs > startMs && [from, to].every((each) => each >= 0 && each <= 1),
    ) &&
    cues.at(-1)?.endMs === totalMs
  )
}

describe('the catalogue', () => {
  it('has every published exercise, and none twice', () => {
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(published.toSorted())
    expect(planIds).toEqual(['plan/tipp-short', 'plan/tipp', 'plan/tipp-full'])
  })

  it('finds by any text what is there, and nothing else', () => {
    expect(findExercise('cold/pack')).toBe(exerciseOf('cold/pack'))
    expect(['', 'cold', 'cold/lake', '__proto__', 'plan/tipp'].map(findExercise)).toEqual(Array(5).fill(undefined))
  })

  it('has a name and a line about each', () => {
    const missing = catalogue
      .flatMap(({ id }) => [`exercise.${id}.name`, `exercise.${id}.about`])
      .filter((key) => !lines.has(key))
    expect(missing).toEqual([])
  })

  it('asks about health before cold and movement, and before nothing else', () => {
    const asked = catalogue.filter(({ cautionsAsked }) => cautionsAsked)
    expect(new Set(asked.map(({ family }) => family))).toEqual(new Set(['cold', 'move']))
    expect(asked).toHaveLength(16)
  })

  it('has something of every family wherever somebody is', () => {
    const families = new Set(catalogue.map(({ family }) => family))
    for (const place of ['room', 'quiet', 'public', 'seated', 'bed'] as const) {
      expect(new Set(catalogue.filter(({ places }) => places.includes(place)).map(({ family }) => family))).toEqual(
        families,
      )
    }
  })

  it('shows when to stop wherever the body is strained or cooled', () => {
    const strained = catalogue.filter(({ family }) => family === 'cold' || family === 'move')
    expect(strained.filter(({ stopSigns }) => stopSigns === undefined)).toEqual([])
  })
})

describe('any exercise, whatever is chosen for it', () => {
  it('compiles to segments that can all be entered and left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), anyFamilyOptions, ({ compile }, options) => {
        const segments = compile(options)
        expect(segments.length).toBeGreaterThan(0)
        expect(segments.filter((segment) => !isWhole(segment))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('speaks in lines of at most eight words, every one of them in the catalogue of words', () => {
    const keys = new Set<string>()
    fc.assert(
      fc.property(anyFamilyOptions, (options) => {
        for (const { key } of everySegment({ ...options, minutes: 0.5 }).flatMap(saidIn)) keys.add(key)
      }),
      { numRuns: 200 },
    )
    expect(keys.size).toBeGreaterThan(150)
    expect([...keys].filter((key) => !lines.has(key))).toEqual([])
    expect([...keys].filter((key) => longestIn(lines.get(key) ?? '') > 8)).toEqual([])
  })

  it('says nothing of relaxing unless that is the person’s own word', () => {
    const said = (options: StepOptions) =>
      everySegment(options)
        .flatMap(saidIn)
        .map(({ key, values }) => `${lines.get(key)} ${JSON.stringify(values)}`)
        .filter((line) => /relax/i.test(line))
    expect(said({})).toEqual([])
    expect(said({ cueWord: 'relax' }).length).toBeGreaterThan(0)
  })
})
