import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open, tap } from './inSession'

const takeOver = (here: ReturnType<typeof open>) =>
  act(async () => {
    here.world.running.getState().session?.getState().send({ type: 'pause', why: 'elsewhere' })
  })

describe('a session that another tab has taken over', () => {
  it.each([
    ['while it plays', []],
    ['while it is held', ['Pause']],
    ['while it is not helping', ['Not helping']],
    ['at the choice after a step', ['More', 'Skip this']],
    ['at rest', ['More', 'Skip this', 'Rest here']],
  ])('%s says so, and has nothing but the way back', async (_, taps) => {
    const here = open('go/breathe/ext46')
    await tap('Start')
    for (const name of taps) await tap(name)
    await takeOver(here)
    expect(screen.getByRole('heading', { name: 'It goes on in another tab now.' })).toBeVisible()
    expect([...document.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action)).toEqual([
      'back',
      'person',
      'leave',
    ])
    await tap('Back to the guide')
    expect(here.address.getState().at).toBe('now')
    expect(here.world.running.getState().session).toBeUndefined()
  })
})
