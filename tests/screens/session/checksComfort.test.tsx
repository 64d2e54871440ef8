import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { createPaceStore } from '../../../src/stores/paceStore'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeWorld, open, tap } from './inSession'

async function searching(text = fakeText(), numbers = false) {
  const before = fakeWorld(text)
  before.world.settings.getState().change({ numbers })
  const opened = open('go/breathe/comfort', before)
  await tap('Start')
  const cue = () => screen.getByRole('main').dataset.cue
  return {
    ...opened,
    text,
    cue,
    /** Breathes until the pace is over, and answers. */
    answer: async (name: 'Comfortable' | 'All right' | 'An effort') => {
      for (let second = 0; second < 90 && cue() !== 'rest'; second++) opened.wait(1_000)
      await userEvent.click(screen.getByRole('radio', { name }))
    },
    rate: () => {
      const session = opened.session()
      if (session?.status !== 'playing') throw new Error(session?.status)
      const segment = session.course.segments[session.course.segment]
      return segment?.kind === 'timed' ? segment.breathing?.pace.perMinute : undefined
    },
  }
}

const kept = (text = fakeText()) => createPaceStore(text).getState().perMinute

describe('finding a comfortable pace', () => {
  it('asks one thing after each pace, and one tap goes on', async () => {
    const { answer, cue, rate } = await searching()
    expect(rate()).toBe(6.5)
    expect(screen.queryByRole('radio')).toBeNull()
    await answer('An effort')
    expect(cue()).toBe('in')
    expect(rate()).toBe(6)
  })

  it('offers the most comfortable to breathe at, and keeps it', async () => {
    const { answer, text, rate, exercise } = await searching()
    for (const felt of ['An effort', 'All right', 'Comfortable', 'Comfortable', 'An effort'] as const)
      await answer(felt)
    expect(screen.getByText('Of these, the fourth was the most comfortable.')).toBeVisible()
    expect(screen.queryByText('5 breaths a minute')).toBeNull()
    expect(kept(text)).toBe(5)
    await tap('Breathe at this pace')
    expect(exercise()).toBe('breathe/comfort')
    expect(rate()).toBe(5)
  })

  it('names the pace in numbers for who wants numbers', async () => {
    const { answer } = await searching(fakeText(), true)
    for (const felt of ['An effort', 'All right', 'Comfortable', 'All right', 'An effort'] as const) await answer(felt)
    expect(screen.getByText('5.5 breaths a minute')).toBeVisible()
  })

  it('keeps none where all were an effort', async () => {
    const { answer, text } = await searching()
    for (let rate = 0; rate < 5; rate++) await answer('An effort')
    expect(screen.getByText('None of these, then. Your own breath is enough.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Breathe at this pace' })).toBeNull()
    expect(kept(text)).toBeUndefined()
    await tap('Enough')
    expect(screen.getByRole('main').dataset.status).toBe('between')
  })

  it('counts the later of two answers to the last pace', async () => {
    const { answer, text } = await searching()
    for (const felt of ['All right', 'An effort', 'An effort', 'An effort', 'An effort'] as const) await answer(felt)
    expect(kept(text)).toBe(6.5)
    await userEvent.click(screen.getByRole('radio', { name: 'Comfortable' }))
    expect(screen.getByText('Of these, the fifth was the most comfortable.')).toBeVisible()
    expect(kept(text)).toBe(4.5)
  })

  it('can be passed by, each and all', async () => {
    const { wait, cue, text } = await searching()
    for (let rate = 0; rate < 5; rate++) {
      for (let second = 0; second < 90 && cue() !== 'rest'; second++) wait(1_000)
      await tap('Skip this one')
    }
    expect(screen.getByRole('main').dataset.status).toBe('between')
    expect(kept(text)).toBeUndefined()
  })

  it('keeps each answer as it is given, whatever happens to the page', async () => {
    const { answer, text } = await searching()
    await answer('All right')
    act(cleanup)
    expect(createPaceStore(text).getState().trial?.tried).toEqual([{ perMinute: 6.5, felt: 'allRight' }])
  })
})
