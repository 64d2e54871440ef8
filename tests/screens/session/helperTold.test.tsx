import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openAnnouncing } from '../../../src/openAnnouncing'
import { fakeWorld, open, tap } from './inSession'

/** What stands where a screen reader is told. */
const told = () => [...document.querySelectorAll('[aria-live]')].map((place) => place.textContent).join('')

it('a helper who has the page read to them is told what they are to say', async () => {
  // given a session worded for somebody beside the person, told to a screen reader
  const device = fakeWorld()
  const announcing = await openAnnouncing(device.world)
  const world = { ...device.world, announcing: () => Promise.resolve(announcing) }
  const { wait } = open('go/breathe/ext46?helper=1', { ...device, world })

  // when it starts, is held, and goes on
  await tap('Start')
  wait(1)
  const atFirst = told()
  await tap('Pause')
  wait(3_000)
  await tap('Carry on')
  const goingOn = told()

  // then the words are theirs, and the person's own again from the next breath on once that is wanted
  expect(atFirst).toMatch(/^Breathe in with me\. /)
  expect(goingOn).toMatch(/Breathe in with me/)
  act(() => world.running.setState({ helper: false }))
  wait(10_000)
  expect(told()).toBe('Breathe in')
  expect(screen.getByRole('main').dataset.status).toBe('playing')
})
