import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Calendar } from '../../../src/screens/past/Calendar'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from './history'
import { inWords } from './inWords'
import { lastNight, tried } from './records'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

it('a month shows the days on which something was kept, by the day it was saved with', async () => {
  const history = historyWith()
  await history.getState().keep(tried)
  await history.getState().keep(lastNight)
  // saved in Honolulu on the last of October, when it was November in London already
  const away = { ...lastNight, id: '7b241101-e2bb-4255-8caf-4136c566a962', startedAt: '2026-11-01T08:00:00.000Z' }
  await history.getState().keep({ ...away, offsetMinutes: -600, zone: 'Pacific/Honolulu', day: '2026-10-31' })
  const onDay = vi.fn<(day: string) => void>()
  inWords(<Calendar history={history} month="2026-11" onDay={onDay} onBack={() => {}} />)

  const month = await screen.findByRole('table', { name: 'November 2026' })
  const days = () => within(month).getAllByRole('button')
  await vi.waitFor(() => expect(days()).toHaveLength(2))
  expect(days().map((day) => day.getAttribute('aria-label'))).toEqual(['Monday 16 November', 'Friday 20 November'])
  await userEvent.click(days()[1] ?? month)
  expect(onDay).toHaveBeenCalledWith('2026-11-20')

  await userEvent.click(screen.getByRole('button', { name: 'The month before' }))
  expect(await screen.findByRole('button', { name: 'Saturday 31 October' })).toBeVisible()
})
