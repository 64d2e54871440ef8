import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/history/answers'
import { OneRecord } from '../../../src/screens/past/OneRecord'
import { createRemoving } from '../../../src/stores/removing'
import { fakeClock, type FakeClock } from '../../fakes/fakeClock'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { historyWith } from './history'
import { inWords } from './inWords'
import { lastNight } from './records'

let storage: FakeStorage
let clock: FakeClock
beforeEach(() => {
  clock = fakeClock()
  storage = fakeStorage()
})
afterEach(() => storage.restore())

async function show(said: Answers, numbers = false) {
  await historyWith()
    .getState()
    .keep({ ...lastNight, ...said })
  const history = historyWith()
  const shown = inWords(
    <OneRecord
      history={history}
      removing={createRemoving(history, clock)}
      id={lastNight.id}
      numbers={numbers}
      onBack={() => {}}
    />,
  )
  await screen.findByText('What was done')
  return { history, shown }
}

const all: Answers = {
  scale: 'number',
  before: 7,
  after: 5,
  change: 'lower',
  breathing: 'fast',
  body: ['chest', 'numb', 'elbow'],
  felt: 'bit',
  word: 'heavy',
  reflection: { around: 'a call', next: 'sleep' },
}

const lines = () =>
  Object.fromEntries(screen.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]))

describe('what was said', () => {
  it('is there in words, without numbers', async () => {
    await show(all)
    expect(lines()).toEqual({
      Afterwards: 'Lower',
      Breath: 'Fast',
      Where: 'Chest, Numb, elbow', // a place this version does not know
      'Felt helpful': 'A bit',
      'A word': 'heavy',
      'What was around before?': 'a call',
      'What might you need next?': 'sleep',
    })
  })

  it('is there in numbers too where numbers are on', async () => {
    await show(all, true)
    expect(lines()).toMatchObject({ 'How strong': '7 → 5' })
  })

  it('in words stays in words', async () => {
    await show({ scale: 'words', before: 7, after: 2 })
    expect(lines()).toEqual({ 'How strong': 'Very strong → Mild' })
  })

  it('is not there at all where nothing was said', async () => {
    await show({})
    expect(screen.queryByRole('heading', { name: 'What you said' })).toBeNull()
  })
})

describe('a note', () => {
  const write = async (text: string) => {
    await userEvent.click(await screen.findByRole('button', { name: /note/ }))
    const field = screen.getByRole('textbox', { name: 'Your note' })
    await userEvent.clear(field)
    if (text) await userEvent.type(field, text)
  }
  const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep' }))

  it('can be added whenever it is wanted, changed, and taken away again', async () => {
    await show({})
    await write('Slept after.')
    await keep()
    expect(await screen.findByText('Slept after.', { selector: 'p' })).toBeVisible()
    await write('')
    await keep()
    expect(await screen.findByRole('button', { name: 'Add a note' })).toBeVisible()
    const again = historyWith()
    await again.getState().load()
    expect(again.getState().find(lastNight.id)).not.toHaveProperty('note')
    expect(await storage.rows('events')).toHaveLength(2)
  })

  it('is left as it was where that is wanted', async () => {
    await show({ note: 'As it was.' })
    await write('Something else.')
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    expect(screen.getByText('As it was.')).toBeVisible()
    expect(await storage.rows('events')).toEqual([])
  })

  it('that could not be kept is still there, and it is said', async () => {
    await show({})
    await write('Slept after.')
    storage.failAlways({ kind: 'full', atCommit: false }, 'transaction')
    await keep()
    expect(await screen.findByText('The note could not be kept this time. It is still here.')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Your note' })).toHaveValue('Slept after.')
    storage.mend()
    await keep()
    expect(await screen.findByText('Slept after.', { selector: 'p' })).toBeVisible()
  })

  it('is kept when the page goes while it is being written', async () => {
    const { history, shown } = await show({})
    await write('Slept after.')
    shown.unmount()
    await history.getState().load()
    expect(history.getState().find(lastNight.id)).toMatchObject({ note: 'Slept after.' })
  })
})
