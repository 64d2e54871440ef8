import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import { open, tap } from './inSession'

async function started(exercise: ExerciseId = 'breathe/ext46') {
  const opened = open(`go/${exercise}`)
  await tap('Start')
  return {
    ...opened,
    said: () => {
      const session = opened.session()
      return session && session.status !== 'ready' ? session.course.log.said : undefined
    },
  }
}

const asked = () => screen.queryAllByRole('group').map((group) => within(group).queryAllByRole('radio').length)
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))

describe('how it is now', () => {
  it('can be said from a quiet link, with nothing filled in and one question at a time', async () => {
    await started()
    await tap('How is it now')
    const scale = screen.getByRole('group', { name: 'How strong is it, from 0 to 10?' })
    expect(within(scale).getAllByRole('radio')).toHaveLength(11)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(asked()).toHaveLength(1)
    expect(screen.getByText('very hard, thinking is difficult')).toBeVisible()
    expect(screen.queryByText('nearly too much')).toBeNull()
    await tap('Words for all of them')
    expect(screen.getByText('nearly too much')).toBeVisible()
  })

  it('is said in the moment of the tap, can be changed, and can be taken back', async () => {
    const { said, world } = await started()
    await tap('How is it now')
    await choose(/^7, very hard/)
    expect(said()).toEqual({ before: 7, scale: 'number' })
    expect(world.running.getState().session?.getState().events.at(-1)).toMatchObject({ type: 'said' })
    await choose(/^4,/)
    expect(said()).toEqual({ before: 4, scale: 'number' })
    await tap('Leave it open')
    expect(said()).toEqual({})
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('can be said in words', async () => {
    const { said } = await started()
    await tap('How is it now')
    await tap('In words instead')
    await choose('Very strong')
    expect(said()).toEqual({ before: 7, scale: 'words' })
  })

  it('asks for breath and place after that, and what is passed by stays unsaid', async () => {
    const { said } = await started()
    await tap('How is it now')
    await tap('Skip')
    await choose('Tight')
    expect(screen.getByRole('group', { name: 'Where do you notice it, if anywhere?' })).toBeVisible()
    await tap('Skip')
    expect(said()).toEqual({ breathing: 'tight' })
  })

  it('shows a way to a person where it is nearly too much, and asks nothing further', async () => {
    await started()
    await tap('How is it now')
    const sheet = screen.getByRole('dialog')
    expect(within(sheet).queryByRole('button', { name: 'Need a person?' })).toBeNull()
    await choose(/^9,/)
    expect(within(sheet).getByRole('button', { name: 'Need a person?' })).toBeVisible()
    expect(asked()).toHaveLength(1)
    await choose(/^6,/)
    expect(within(sheet).queryByRole('button', { name: 'Need a person?' })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Tight' })).toBeVisible()
  })

  it('asks how strong it is only at the beginning', async () => {
    const { wait } = await started()
    wait(3 * 60_000)
    await tap('How is it now')
    expect(screen.queryByRole('radio', { name: /^7/ })).toBeNull()
    expect(screen.getByRole('radio', { name: 'Tight' })).toBeVisible()
  })

  it('stays there when the step ends meanwhile, and does not take what comes after for a beginning', async () => {
    const { wait, status } = await started('breathe/psigh')
    await tap('How is it now')
    wait(90_000)
    expect(status()).toBe('between')
    expect(screen.getByRole('radio', { name: 'Tight' })).toBeVisible()
    expect(screen.queryByRole('radio', { name: /^7/ })).toBeNull()
  })

  it('can be said between steps too', async () => {
    const { wait, said } = await started('breathe/psigh')
    wait(90_000)
    await tap('How is it now')
    await choose('Ordinary')
    expect(said()).toEqual({ breathing: 'ordinary' })
  })

  it('rates nothing where somebody stays with what is', async () => {
    await started('quiet/stay')
    await tap('How is it now')
    expect(screen.queryByRole('radio', { name: /^7/ })).toBeNull()
  })
})

describe('where it is noticed', () => {
  const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))

  async function atTheMap() {
    const opened = await started()
    await tap('How is it now')
    await tap('Skip')
    await tap('Skip')
    return opened
  }

  it('is a list of places in any number, and nowhere and rather not are answers of their own', async () => {
    const { said } = await atTheMap()
    expect(screen.getAllByRole('checkbox')).toHaveLength(12)
    await tick('Throat')
    await tick('Stomach')
    expect(said()?.body).toEqual(['throat', 'stomach'])
    await tick('Nowhere')
    expect(said()?.body).toEqual(['nowhere'])
    expect(screen.getByRole('checkbox', { name: 'Throat' })).not.toBeChecked()
    await tick('Nowhere')
    expect(said()).toEqual({})
  })

  it('says of the chest when to call for help', async () => {
    await atTheMap()
    expect(screen.queryByText(/chest pain/)).toBeNull()
    await tick('Chest')
    expect(screen.getByText('New, heavy or spreading chest pain? Call the emergency number.')).toBeVisible()
  })

  it('turns outward where it is numb, when that is wanted', async () => {
    const { exercise, said } = await atTheMap()
    await tick('Numb')
    expect(screen.getByText('We can turn outward instead.')).toBeVisible()
    expect(exercise()).toBe('breathe/ext46')
    await tap('Look around')
    expect(exercise()).toBe('senses/54321')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(said()?.body).toEqual(['numb'])
  })
})
