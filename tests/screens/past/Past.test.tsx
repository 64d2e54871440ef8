import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Past } from '../../../src/screens/past/Past'
import type { HistoryStore } from '../../../src/stores/historyState'
import { createLookingBack } from '../../../src/stores/lookingBack'
import { createRemoving } from '../../../src/stores/removing'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from './history'
import { inWords } from './inWords'
import { lastNight, tried } from './records'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

function show(history: HistoryStore, { keeping = true, numbers = false } = {}) {
  const navigate = vi.fn<(place: string) => void>()
  const onBack = vi.fn<() => void>()
  const list = createLookingBack(history)
  const removing = createRemoving(history, fakeClock())
  inWords(
    <Past
      history={history}
      list={list}
      removing={removing}
      keeping={keeping}
      numbers={numbers}
      navigate={navigate}
      onBack={onBack}
    />,
  )
  return { navigate, onBack }
}

describe('looking back', () => {
  it('lists what was done, newest first, by the days it was done on', async () => {
    const kept = historyWith()
    await kept.getState().keep(tried)
    await kept.getState().keep(lastNight)

    show(historyWith())

    const yesterday = await screen.findByRole('region', { name: 'Yesterday' })
    expect(within(yesterday).getByRole('link')).toHaveTextContent('Longer exhale · 6 minutes22:40')
    const monday = screen.getByRole('region', { name: 'Monday 16 November' })
    expect(within(monday).getByRole('link')).toHaveTextContent('Being here · less than a minute09:00 · practice')
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Yesterday',
      'Monday 16 November',
    ])
  })

  it('has a link of its own to each, and opens it without leaving anything behind', async () => {
    const history = historyWith()
    await history.getState().keep(lastNight)
    const { navigate } = show(history)
    const link = await screen.findByRole('link', { name: /minute/ })
    expect(link).toHaveAttribute('href', `#/past/${lastNight.id}`)
    expect(link.closest('[data-record]')).toHaveAttribute('data-record', lastNight.id)
    await userEvent.click(link)
    expect(navigate).toHaveBeenCalledWith(`past/${lastNight.id}`)
  })

  it('says so where nothing is kept yet, and no more', async () => {
    show(historyWith())
    expect(await screen.findByText('Nothing is kept here yet.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'A file, to keep or bring back' })).toBeNull()
  })

  it('says that nothing new is added while keeping is off', async () => {
    show(historyWith(), { keeping: false })
    expect(await screen.findByText('Keeping is off, so nothing new is added.')).toBeVisible()
  })

  it('puts one at its heading, with the way back before it', async () => {
    const { onBack } = show(historyWith())
    expect(screen.getByRole('heading', { level: 1, name: 'Looking back' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(onBack).toHaveBeenCalled()
  })

  it('says that it could not be opened, and opens it when tried once more', async () => {
    await historyWith().getState().keep(lastNight)
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'open')
    show(historyWith())
    expect(await screen.findByText(/could not be opened this time/)).toBeVisible()
    expect(screen.queryByText('Nothing is kept here yet.')).toBeNull()
    storage.mend()
    await userEvent.click(screen.getByRole('button', { name: 'Try once more' }))
    expect(await screen.findByRole('link', { name: /minute/ })).toBeVisible()
    expect(screen.queryByText(/could not be opened/)).toBeNull()
  })

  it('shows what could not be kept on the device, and keeps it when tried once more', async () => {
    const history = historyWith()
    storage.fail({ kind: 'full', atCommit: true }, 'transaction')
    await history.getState().keep(lastNight)
    show(history)
    expect(await screen.findByRole('link', { name: /minute/ })).toHaveTextContent('22:40 · not on the device yet')
    expect(screen.getByText(/The device is full/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try once more' }))
    await vi.waitFor(() =>
      expect(screen.getByRole('link', { name: /minute/ })).not.toHaveTextContent('not on the device yet'),
    )
    expect(screen.queryByText(/The device is full/)).toBeNull()
  })

  it('speaks of entries it cannot read, and of them only', async () => {
    const history = historyWith()
    await history.getState().keep(lastNight)
    await storage.putRow('records', { id: 'x' })
    show(history)
    expect(await screen.findByText('1 entry could not be read. It is left untouched.')).toBeVisible()
    expect(screen.getAllByRole('link', { name: /minute/ })).toHaveLength(1)
  })

  it('says how strong it was, where that was said, and in numbers only where they are on', async () => {
    const history = historyWith()
    await history.getState().keep({ ...lastNight, before: 7, after: 0, scale: 'number' })
    await history.getState().keep(tried)
    show(history)
    const [rated] = await screen.findAllByRole('link', { name: /minute/ })
    expect(rated).toHaveTextContent(/22:40$/)
    cleanup()
    show(history, { numbers: true })
    const rows = await screen.findAllByRole('link', { name: /minute/ })
    expect(rows.map((row) => row.textContent)).toEqual([
      'Longer exhale · 6 minutes22:40 · 7 → 0',
      'Being here · less than a minute09:00 · practice',
    ])
  })

  it('finds an exercise, a word, and everything again', async () => {
    const history = historyWith()
    await history.getState().keep({ ...lastNight, note: 'Rain on the roof' })
    await history.getState().keep(tried)
    show(history)
    await userEvent.click(await screen.findByRole('button', { name: 'Find' }))
    await userEvent.selectOptions(screen.getByLabelText('What was done'), 'Being here, any of them')
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Yesterday' })).toBeNull())
    expect(screen.getByRole('region', { name: 'Monday 16 November' })).toBeVisible()
    await userEvent.selectOptions(screen.getByLabelText('What was done'), 'Anything')
    await userEvent.type(screen.getByLabelText('A word you wrote'), 'rain')
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Monday 16 November' })).toBeNull())
    expect(await screen.findByRole('region', { name: 'Yesterday' })).toBeVisible()
    await userEvent.type(screen.getByLabelText('A word you wrote'), 'bow')
    expect(await screen.findByText('Nothing like that is kept here.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(await screen.findByRole('region', { name: 'Monday 16 November' })).toBeVisible()
  })

  it('leads to the file that all of it can be taken as', async () => {
    const history = historyWith()
    await history.getState().keep(lastNight)
    const { navigate } = show(history)
    await userEvent.click(await screen.findByRole('link', { name: 'A file, to keep or bring back' }))
    expect(navigate).toHaveBeenCalledWith('kept/file')
  })
})
