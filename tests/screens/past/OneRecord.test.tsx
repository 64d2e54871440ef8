import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnsealedRecord } from '../../../src/history/record'
import { OneRecord } from '../../../src/screens/past/OneRecord'
import { createRemoving } from '../../../src/stores/removing'
import { fakeClock, type FakeClock } from '../../fakes/fakeClock'
import { fakeFiles } from '../../fakes/fakeHistory'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from './history'
import { inWords } from './inWords'
import { lastNight, tried } from './records'

let storage: FakeStorage
let clock: FakeClock
beforeEach(() => {
  clock = fakeClock()
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const files = fakeFiles()

async function show(record: UnsealedRecord, id = record.id) {
  await historyWith().getState().keep(record)
  const history = historyWith({ files })
  inWords(<OneRecord history={history} removing={createRemoving(history, clock)} id={id} onBack={() => {}} />)
  return history
}

describe('one session', () => {
  it('says what was done, for how long, and how it ended', async () => {
    await show(lastNight)
    expect(await screen.findByRole('heading', { level: 1, name: 'Longer exhale' })).toHaveFocus()
    expect(screen.getByText('Yesterday, 22:40')).toBeVisible()
    expect(screen.getByText('6 minutes · 1 pause')).toBeVisible()
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Longer exhale6 minutes · 36 breaths · to its end')
  })

  it('says of a plan what it was, and each of its parts', async () => {
    const unknown = { exercise: 'cold/another-time', options: {}, startMs: 0, playedMs: 30_000, paces: [] }
    await show({ ...lastNight, plan: 'plan/tipp', steps: [{ ...unknown, how: 'skipped' }, ...lastNight.steps] })
    expect(await screen.findByRole('heading', { level: 1, name: 'TIPP' })).toBeVisible()
    const done = within(screen.getByRole('region', { name: 'What was done' }))
    expect(done.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
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

  it('comes back, whole, where that is said within ten seconds', async () => {
    const history = await show(lastNight)
    await history.getState().answer(lastNight.id, { note: 'mine' })
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
    const undo = await screen.findByRole('button', { name: 'Bring it back' })
    expect(undo).toHaveFocus()
    act(() => clock.advance(9_999))
    await userEvent.click(undo)
    expect(await screen.findByText('It is back.')).toBeVisible()
    expect(await screen.findByText('mine')).toBeVisible()
    expect(await storage.rows('records')).toHaveLength(1)
  })

  it('stays deleted after that', async () => {
    await show(lastNight)
    await userEvent.click(await screen.findByRole('button', { name: 'Delete' }))
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
    await screen.findByRole('button', { name: 'Bring it back' })
    act(() => clock.advance(10_000))
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
    expect(await storage.rows('records')).toEqual([])
  })

  it('tells what came on the way, in its order', async () => {
    await show({ ...lastNight, choices: [{ atMs: 200_000, action: 'again' }], worse: [30_000] })
    await userEvent.click(await screen.findByText('On the way'))
    const way = screen.getByRole('list', { name: 'On the way' })
    expect(
      within(way)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['Not helping in the first minute', 'A pause of 9 seconds after 1 minute', 'Kept going after 3 minutes'])
  })

  it('lets what was said be changed, and left open again', async () => {
    const history = await show({ ...lastNight, before: 7, scale: 'number', word: 'heavy' })
    const said = () => history.getState().find(lastNight.id)
    await userEvent.click(await screen.findByRole('button', { name: 'Change what you said' }))
    const before = within(screen.getByRole('group', { name: 'How strong it was before' }))
    await userEvent.click(before.getByRole('radio', { name: '0, settled, nothing bothering me' }))
    await vi.waitFor(() => expect(said()).toMatchObject({ before: 0 }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chest' }))
    await vi.waitFor(() => expect(said()).toMatchObject({ body: ['chest'] }))
    await userEvent.clear(screen.getByLabelText('A word'))
    await userEvent.tab()
    await vi.waitFor(() => expect(said()).not.toHaveProperty('word'))
    await userEvent.click(screen.getAllByRole('button', { name: 'Leave it open' })[0] ?? document.body)
    await vi.waitFor(() => expect(said()).not.toHaveProperty('before'))
    expect(await storage.rows('events')).toHaveLength(4)
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
