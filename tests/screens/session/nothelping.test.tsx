import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open, tap } from './inSession'

const notHelping = async (id: string) => {
  const here = open(`go/${id}`)
  await tap('Start')
  await tap('Not helping')
  return here
}

describe('Not helping', () => {
  it('stops, turns outward, and names the emergency number', async () => {
    const { session } = await notHelping('breathe/ext46')
    expect(session()).toMatchObject({ status: 'paused', why: 'worse' })
    expect(screen.getByText('Breathe your own way. Look around.')).toBeVisible()
    expect(screen.getByText(/Chest pain or fainting: call the emergency number\./)).toBeVisible()
    expect([...document.querySelectorAll('.rows button')].map((each) => each.textContent)).toEqual([
      'Look around',
      'Sit a while',
      'Stop',
      'A person',
    ])
    expect(screen.queryByRole('button', { name: 'Carry on' })).toBeNull()
  })

  it.each([
    ['breathe/ext46', 'Look around', 'senses/54321'],
    ['breathe/ext46', 'Sit a while', 'quiet/here'],
    ['senses/54321', 'Look around', 'senses/orient'],
    ['quiet/here', 'Feet on the floor', 'senses/feet'],
    ['muscle/4', 'Numb, or far away', 'senses/room'],
    ['senses/room', 'Numb, or far away', 'senses/feet'],
  ])('from %s, %s leads to %s: never more of the same', async (id, name, to) => {
    const { exercise, status } = await notHelping(id)
    await tap(name)
    expect([status(), exercise()]).toEqual(['playing', to])
  })

  it('Stop ends at once, with no question', async () => {
    const { status } = await notHelping('breathe/ext46')
    await tap('Stop')
    expect(status()).toBe('ended')
  })

  it('A person leads to help, and the session waits', async () => {
    const { address, session } = await notHelping('breathe/ext46')
    await tap('A person')
    expect(address.getState().at).toBe('help')
    expect(session()).toMatchObject({ status: 'paused' })
  })
})
