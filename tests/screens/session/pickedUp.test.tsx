import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { reopenSession } from '../../../src/screens/session/openSession'
import { parseInterrupted } from '../../../src/session/interrupted'
import { fakeWorld, open, tap } from './inSession'

/** A session that was under way when the page went, opened again on the same device. */
async function pickedUp(id: string, ...taps: readonly string[]) {
  const before = open(`go/${id}`)
  for (const name of ['Start', ...taps]) await tap(name)
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  const [written] = (await before.devices.box.all()).values()
  before.unmount()
  const device = fakeWorld(before.devices.text)
  const interrupted = parseInterrupted(written)
  if (!interrupted) throw new Error('nothing was written down')
  reopenSession(device.world, interrupted)
  return open('here', device)
}

const question = 'Is any of this true for you?'

describe('what is picked up after the page was gone', () => {
  it('asks about movement once more, and begins at its warm-up', async () => {
    const { status, exercise } = await pickedUp('move/march', 'None of these')
    expect(await screen.findByRole('heading', { name: question })).toHaveFocus()
    expect(status()).toBe('paused')
    await tap('None of these')
    expect([status(), exercise()]).toEqual(['playing', 'move/march'])
    expect(screen.getByRole('main').dataset.cue).toBe('warm')
  })

  it('asks about cold that has not touched yet, also when Back was tapped first', async () => {
    const { status } = await pickedUp('cold/pack', 'None of these')
    await screen.findByRole('heading', { name: question })
    await tap('Back')
    expect(status()).toBe('paused')
    await tap('Carry on')
    expect(screen.getByRole('heading', { name: question })).toBeVisible()
  })

  it('does not ask about the rest after cold until cold is to come again', async () => {
    const { status } = await pickedUp('cold/pack', 'None of these', 'Go on')
    await tap('Carry on')
    expect([status(), screen.getByRole('main').dataset.cue]).toEqual(['playing', 'rest'])
    await tap('Once more')
    expect(screen.getByRole('heading', { name: question })).toBeVisible()
  })

  it('asks nothing about breath', async () => {
    const { status } = await pickedUp('breathe/ext46')
    await tap('Carry on')
    expect(status()).toBe('playing')
  })
})
