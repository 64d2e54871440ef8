import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import type { Answers } from '../../../src/history/answers'
import type { Settings } from '../../../src/stores/settings'
import { memoryHistory } from '../../fakes/memoryHistory'
import { fakeWorld, open, tap } from './inSession'

interface Before {
  readonly exercise?: ExerciseId
  readonly said?: Answers
  readonly settings?: Partial<Settings>
}

/** At the end of a session in which this was said. */
async function ended({ exercise = 'breathe/ext46', said = {}, settings = {} }: Before = {}) {
  const before = fakeWorld()
  before.world.settings.getState().change(settings)
  const { history, fail } = memoryHistory(() => before.world.settings.getState().keepHistory)
  const opened = open(`go/${exercise}`, { ...before, world: { ...before.world, history } })
  await tap('Start')
  const store = opened.world.running.getState().session?.getState()
  act(() => store?.send({ type: 'said', answers: said }))
  opened.wait(20_000)
  await tap('End')
  return {
    ...opened,
    fail,
    record: async () => {
      const [record] = (await history()).getState().records
      return record
    },
  }
}

const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const howNow = () => screen.queryByRole('group', { name: 'How is it now, if you’d say?' })

describe('how it is afterwards', () => {
  it('is asked only of who said how it was', async () => {
    await ended()
    expect(howNow()).toBeNull()
    expect(screen.getByRole('group', { name: 'Did it feel helpful?' })).toBeVisible()
  })

  it('is lower, the same or higher first, and a number second, neither filled in', async () => {
    const { record } = await ended({ said: { before: 7 } })
    expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
      'Lower',
      'The same',
      'Higher',
    ])
    await choose('Lower')
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([screen.getByRole('radio', { name: 'Lower' })])
    expect(await record()).not.toHaveProperty('after')
    await choose(/^5,/)
    expect(await record()).toMatchObject({ before: 7, change: 'lower', after: 5 })
  })

  it('is shown in numbers only where numbers are on', async () => {
    await ended({ said: { before: 7 } })
    await choose('Lower')
    await choose(/^5,/)
    expect(screen.queryByText('7 → 5')).toBeNull()
  })

  it('is shown in numbers where they are on', async () => {
    await ended({ said: { before: 7 }, settings: { numbers: true } })
    await choose('Lower')
    await choose(/^5,/)
    expect(screen.getByText('7 → 5')).toBeVisible()
  })

  it('was higher: nothing went wrong, three ways are offered, and nothing else is asked', async () => {
    const { exercise } = await ended({ said: { before: 5 } })
    await choose('Higher')
    await choose(/^7,/)
    expect(screen.getByText('That can happen. Nothing went wrong.')).toBeVisible()
    expect(screen.queryByText('Would company help?')).toBeNull()
    expect(screen.queryByText('Did it feel helpful?')).toBeNull()
    for (const name of ['Sit a while', 'Stop here', 'Look around'])
      expect(screen.getByRole('button', { name })).toBeVisible()
    expect(exercise()).toBe('breathe/ext46')
  })

  it.each<[number, string | RegExp, RegExp]>([
    [5, 'Higher', /^8,/],
    [8, 'Higher', /^9,/],
    [10, 'Lower', /^9,/],
  ])('from %d, %s, to %s: company is offered, and a way to it', async (before, change, after) => {
    const { address } = await ended({ said: { before } })
    await choose(change)
    await choose(after)
    expect(screen.getByText('Would company help?')).toBeVisible()
    await userEvent.click(within(screen.getByRole('main')).getByRole('button', { name: 'Need a person?' }))
    expect(address.getState().at).toBe('help')
  })

  it('goes on to what was chosen at once', async () => {
    const { world } = await ended({ said: { before: 5 } })
    await choose('Higher')
    await tap('Look around')
    expect(world.running.getState().session?.getState().session).toMatchObject({
      status: 'playing',
      course: { plan: { id: 'senses/54321' } },
    })
  })
})

describe('after sitting quietly', () => {
  it('nothing is asked unless it is opened', async () => {
    await ended({ exercise: 'quiet/here', said: { before: 6 } })
    expect(screen.queryByRole('radio')).toBeNull()
    await tap('How is it now')
    expect(howNow()).toBeVisible()
  })

  it('as it is, nothing is rated even then', async () => {
    await ended({ exercise: 'quiet/stay' })
    expect(screen.queryByRole('radio')).toBeNull()
    await tap('How is it now')
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByRole('textbox', { name: 'A word for it, if you like' })).toBeVisible()
  })
})

describe('what felt helpful, a word, and a little more', () => {
  it('are each passed by in one tap and then absent, and the next ten minutes are offered', async () => {
    const { record } = await ended({ said: { before: 7 } })
    for (const _ of ['change', 'felt', 'word']) await tap('Skip')
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'The next ten minutes' })).toBeVisible()
    expect(screen.getByText('A drink of water')).toBeVisible()
    const kept = await record()
    expect(kept?.before).toBe(7)
    for (const name of ['after', 'change', 'felt', 'word', 'reflection', 'note']) expect(kept).not.toHaveProperty(name)
  })

  it('are kept as they are said, and empty again they are absent', async () => {
    const { record } = await ended()
    await choose('A bit')
    const word = screen.getByRole('textbox', { name: 'A word for it, if you like' })
    await userEvent.type(word, ' quieter {Tab}')
    expect(await record()).toMatchObject({ felt: 'bit', word: 'quieter' })
    await userEvent.clear(word)
    await userEvent.tab()
    expect(await record()).not.toHaveProperty('word')
    await tap('Leave it open')
    expect(await record()).not.toHaveProperty('felt')
  })

  it('is reflected on only by who opens it, each question by itself', async () => {
    const { record } = await ended()
    await tap('Skip')
    expect(screen.queryByRole('textbox', { name: 'What helped a little?' })).toBeNull()
    await tap('A little more')
    await userEvent.type(screen.getByRole('textbox', { name: 'What helped a little?' }), 'the long out-breath')
    await userEvent.type(screen.getByRole('textbox', { name: 'What might you need next?' }), 'sleep')
    await userEvent.tab()
    expect((await record())?.reflection).toEqual({ helped: 'the long out-breath', next: 'sleep' })
  })

  it('is not lost when the screen goes with the field still under the hand', async () => {
    const { record } = await ended()
    await tap('Skip')
    await userEvent.type(screen.getByRole('textbox', { name: 'A word for it, if you like' }), 'tired')
    await tap('Done')
    expect(await record()).toMatchObject({ word: 'tired' })
  })

  it('moves nothing while a finger is on what stands below, and is kept all the same', async () => {
    const { record, address } = await ended()
    await tap('Skip')
    await userEvent.type(screen.getByRole('textbox', { name: 'A word for it, if you like' }), 'tired')
    const target = screen.getByRole('button', { name: 'Looking back' })
    const finger = userEvent.setup()
    await finger.pointer({ keys: '[MouseLeft>]', target })
    expect(screen.queryByRole('heading', { name: 'The next ten minutes' })).toBeNull()
    await finger.pointer({ keys: '[/MouseLeft]', target })
    expect(address.getState().at).toBe('past')
    expect(await record()).toMatchObject({ word: 'tired' })
  })

  it('goes on once a tap beside it is over', async () => {
    await ended()
    await tap('Skip')
    await userEvent.type(screen.getByRole('textbox', { name: 'A word for it, if you like' }), 'tired')
    await userEvent.click(screen.getByRole('heading', { level: 1 }))
    expect(await screen.findByRole('heading', { name: 'The next ten minutes' })).toBeVisible()
  })

  it('can be declined for ever', async () => {
    const { world } = await ended()
    await tap('Skip')
    await tap('Don’t ask for more here')
    expect(screen.getByText('It won’t be asked again. Settings can bring it back.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'A little more' })).toBeNull()
    expect(world.settings.getState().reflection).toBe(false)
  })

  it('once declined, is offered no more', async () => {
    await ended({ settings: { reflection: false } })
    await tap('Skip')
    expect(screen.queryByRole('button', { name: 'A little more' })).toBeNull()
  })
})

describe('an answer that cannot be kept', () => {
  it('is said calmly, is still there, and is kept when it is tried once more', async () => {
    const { record, fail } = await ended({ said: { before: 7 } })
    fail(true)
    await choose('The same')
    expect(screen.getByText(/^That answer could not be kept on the device/)).toBeVisible()
    expect(screen.getByRole('radio', { name: 'The same' })).toBeChecked()
    fail(false)
    await tap('Try once more')
    expect(screen.queryByText(/could not be kept/)).toBeNull()
    expect(await record()).toMatchObject({ change: 'same' })
  })

  it('is not asked for where nothing is kept', async () => {
    await ended({ said: { before: 7 }, settings: { keepHistory: false } })
    expect(howNow()).toBeVisible()
    await choose('Lower')
    expect(screen.queryByText('Did it feel helpful?')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('heading', { name: 'The next ten minutes' })).toBeVisible()
  })

  it('keeps the ways on in sight all the while', async () => {
    await ended({ said: { before: 7 } })
    for (const name of ['Something else', 'Looking back', 'Done'])
      expect(screen.getByRole('button', { name })).toBeEnabled()
  })
})
