import { screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import { loadPictures } from '../../../src/screens/session/pictures/loadPictures'
import { fakeReducedMotion } from '../../fakes/fakeMotion'
import { motions, shown } from './shown'

beforeAll(() => loadPictures(['ring', 'figure', 'body']))

let restoreWish = () => {}
afterEach(() => restoreWish())

const properties = () => [...new Set(motions().flatMap(({ frames }) => frames.flatMap((frame) => Object.keys(frame))))]

const pictured: readonly (readonly [ExerciseId, number])[] = [
  ['cold/pack', 1],
  ['move/march', 0],
  ['move/wall', 0],
  ['move/own', 0],
  ['muscle/8', 0],
]

/** Begins an exercise and goes on as often as it takes until its picture moves. */
function begun(exercise: ExerciseId, nexts: number) {
  const step = shown({ exercise, options: {} })
  for (let next = 0; next < nexts; next++) step.send({ type: 'next' })
  return step
}

describe.each(pictured)('the picture of %s', (exercise, nexts) => {
  it('is there from the first moment, and nobody has to hear about it', () => {
    begun(exercise, nexts)
    const guide = document.querySelector('[data-guide]')
    expect(guide?.closest('[aria-hidden="true"]')).toBeInTheDocument()
  })

  it('is handed over once, and no passing of time within a cue touches it', () => {
    const { pass } = begun(exercise, nexts)
    const handed = [...motions()]
    pass(4_500)
    expect(motions()).toEqual(handed)
    expect(handed.length).toBeGreaterThan(0)
  })

  it('moves by transform and opacity alone, one motion of each for an element', () => {
    begun(exercise, nexts)
    expect(properties().filter((name) => !['offset', 'easing', 'transform', 'opacity'].includes(name))).toEqual([])
    const elements = motions().map(({ element }) => element)
    expect(new Set(elements).size).toBe(elements.length)
  })

  it('starts where the session says that it started', () => {
    const { session } = begun(exercise, nexts)
    const state = session.getState()
    const zeroMs = state.session.status === 'playing' ? state.zeroMs + state.session.zeroAtMs : Number.NaN
    expect(new Set(motions().map(({ startTime }) => startTime))).toEqual(new Set([zeroMs]))
  })

  it('is held where it is, and goes on from there', () => {
    const { pass, send } = begun(exercise, nexts)
    pass(3_000)
    send({ type: 'pause', why: 'person' })
    expect(motions().every(({ paused, currentTime }) => paused && currentTime === 3_000)).toBe(true)
    pass(50_000)
    send({ type: 'resume' })
    expect(motions().every(({ paused }) => !paused)).toBe(true)
  })

  it('keeps its box where less motion is asked for, and only what is inside changes', () => {
    restoreWish = fakeReducedMotion(true)
    begun(exercise, nexts)
    const guides = [...document.querySelectorAll('[data-guide]')]
    expect(guides.length).toBeGreaterThan(0)
    expect(motions().length).toBeGreaterThan(0)
    expect(motions().filter(({ element }) => guides.includes(element))).toEqual([])
  })
})

describe.each([
  ['move/jacks', 0],
  ['move/walk', 0],
  ['cold/pack', 1],
] as const)('the film of %s', (exercise, nexts) => {
  it('has at most thirty pictures a second, and stands still between them', () => {
    begun(exercise, nexts)
    const drawn = motions().map(({ frames, durationMs }) => {
      const pictures = frames.slice(0, -1).map(({ easing = '' }) => {
        const [, steps] = /^steps\((\d+)\)$/.exec(easing) ?? []
        return easing === 'step-end' ? 1 : Number(steps ?? Infinity)
      })
      return (pictures.reduce((sum, each) => sum + each, 0) / durationMs) * 1_000
    })
    expect(drawn.length).toBeGreaterThan(0)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(31) // whole pictures in a movement: one more or less
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(20)
  })
})

describe('a figure', () => {
  it('goes at the tempo of what is asked for: lightly, at effort, slower again', () => {
    const { pass } = begun('move/march', 0)
    const tempo = () => Math.round(60_000 / (motions()[0]?.durationMs ?? 1))
    const heard = [tempo()]
    pass(20_000)
    heard.push(tempo())
    pass(20_000)
    heard.push(tempo())
    expect(heard).toEqual([39, 54, 30])
  })

  it('is two still poses beside each other where less motion is asked for', () => {
    restoreWish = fakeReducedMotion(true)
    begun('move/jacks', 0)
    expect(document.querySelectorAll('[data-limb="trunk"]')).toHaveLength(2)
    const slowest = Math.min(...motions().map(({ durationMs }) => durationMs))
    expect(slowest).toBeGreaterThanOrEqual(3_900)
  })

  it('shows when to stop all the while', () => {
    const { pass } = begun('move/jacks', 0)
    expect(screen.getByText('Pain, faint or chest tight? Stop here.')).toBeVisible()
    pass(25_000)
    expect(screen.getByText('Pain, faint or chest tight? Stop here.')).toBeVisible()
  })
})

describe('the body', () => {
  it('says beside its bar what the bar stands for', () => {
    const { pass } = begun('muscle/8', 0)
    expect(screen.getByText('squeeze')).toBeVisible()
    pass(5_000)
    expect(screen.getByText('soften')).toBeVisible()
    pass(7_000)
    expect(screen.getByText('notice')).toBeVisible()
  })

  it('fills its bar while squeezing, and drains it while softening', () => {
    begun('muscle/8', 0)
    const bar = motions().find(({ element }) => element.matches('[data-guide]'))
    const levels = bar?.frames.map(({ offset, transform }) => [Math.round(Number(offset) * 24), transform])
    expect(levels).toEqual([
      [0, 'scaleX(0)'],
      [5, 'scaleX(1)'],
      [12, 'scaleX(0)'],
      [24, 'scaleX(0)'],
    ])
  })
})

describe('the ring', () => {
  it('is empty when thirty seconds have passed', () => {
    begun('cold/wrists', 1)
    const edge = motions().find(({ element }) => element.matches('[data-guide]'))
    expect(edge?.durationMs).toBe(30_000)
    expect(edge?.frames.at(-1)?.transform).toBe('rotate(360deg)')
  })

  it('waits, full, while somebody prepares, and tells what to have at hand', () => {
    begun('cold/pack', 0)
    expect(motions()).toEqual([])
    expect(screen.getByText('Wrap the ice. Cool is enough.')).toBeVisible()
  })

  it('rests still', () => {
    const { pass } = begun('cold/pack', 1)
    pass(30_000)
    expect(motions()).toEqual([])
    expect(screen.getByRole('button', { name: 'Once more' })).toBeVisible()
  })
})
