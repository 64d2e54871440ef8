import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { UnsealedRecord } from '../../../src/history/record'
import { OneRecord } from '../../../src/screens/past/OneRecord'
import { fakeFiles } from '../../fakes/fakeHistory'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith, lastNight, tried } from './history'
import { inWords } from './inWords'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const files = fakeFiles()

async function show(record: UnsealedRecord, id = record.id) {
  await historyWith().getState().keep(record)
  const history = historyWith({ files })
  inWords(<OneRecord history={history} id={id} onBack={() => {}} />)
  return history
}

describe('one session', () => {
  it('says what was done, for how long, and how it ended', async () => {
    await show(lastNight)
    expect(await screen.findByRole('heading', { level: 1, name: 'Longer exhale' })).toHaveFocus()
    expect(screen.getByText('Yesterday, 22:40')).toBeVisible()
    expect(screen.getByText('6 minutes · 1 pause')).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent('Longer exhale6 minutes · 36 breaths · to its end')
  })

  it('says of a plan what it was, and each of its parts', async () => {
    const unknown = { exercise: 'cold/another-time', options: {}, startMs: 0, playedMs: 30_000, paces: [] }
    await show({ ...lastNight, plan: 'plan/tipp', steps: [{ ...unknown, how: 'skipped' }, ...lastNight.steps] })
    expect(await screen.findByRole('heading', { level: 1, name: 'TIPP' })).toBeVisible()
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Another exerciseless than a minute · skipped', // one whose name this version does not know
      'Longer exhale6 minutes · 36 breaths · to its end',
    ])
  })

  it('says when it was only tried out, and nothing of what was not there', async () => {
    await show(tried)
    expect(await screen.findByText('Monday 16 November, 09:00 · practice')).toBeVisible()
    expect(screen.queryByText(/pause/)).toBeNull()
    expect(screen.queryByText(/breaths?/)).toBeNull()
  })

  it('is deleted for good, once that was meant', async () => {
    await show(lastNight)
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    expect(await storage.rows('records')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
    expect(await screen.findByText('Deleted.')).toBeVisible()
    expect(await storage.rows('records')).toEqual([])
    expect(screen.queryByText('Longer exhale')).toBeNull()
  })

  it('is kept where it was not meant', async () => {
    await show(lastNight)
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus()
    expect(await storage.rows('records')).toHaveLength(1)
  })

  it('is still there, and says so, where deleting does not work', async () => {
    await show(lastNight)
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    storage.failAlways({ kind: 'throws', name: 'UnknownError' }, 'delete')
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
    expect(await screen.findByText('It could not be deleted this time. It is still here.')).toBeVisible()
    storage.mend()
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
    expect(await screen.findByText('Deleted.')).toBeVisible()
  })

  it('can be taken along by itself', async () => {
    const history = await show(lastNight)
    await history.getState().keep(tried)
    await userEvent.click(await screen.findByRole('button', { name: 'Take it as a file' }))
    expect(JSON.parse(files.saved.at(-1)?.text ?? '')).toMatchObject({ records: [{ id: lastNight.id }] })
  })

  it('that is not kept here is said to be so', async () => {
    await show(lastNight, 'nothing-of-ours')
    expect(await screen.findByText('That one is not kept here.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
  })
})
