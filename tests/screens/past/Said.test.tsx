import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/history/answers'
import { OneRecord } from '../../../src/screens/past/OneRecord'
import { createDrafts } from '../../../src/stores/drafts'
import { createRemoving } from '../../../src/stores/removing'
import { browserDigest } from '../../../src/device/digest'
import { createDatabase } from '../../../src/device/database'
import { fakeBox, fakeHands } from '../../fakes/fakeDevices'
import { fakeWallClock } from '../../fakes/fakeHistory'
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

const box = fakeBox()

/** A history with somewhere to hold what is being written, as on a device. */
function historyHolding() {
  const database = createDatabase({ timer: fakeClock() })
  const wallClock = fakeWallClock('2026-11-20T23:30:00.000Z')
  const sealing = { seal: () => Promise.resolve(undefined), unseal: () => undefined }
  const randomId = () => crypto.randomUUID()
  const devices = {
    box,
    database,
    sealing,
    digest: browserDigest,
    randomId,
    wallClock,
    timer: clock,
    inHand: fakeHands()(),
  }
  return historyWith({ database, drafts: createDrafts(devices) })
}

async function show(said: Answers, numbers = false) {
  await historyWith()
    .getState()
    .keep({ ...lastNight, ...said })
  const history = historyHolding()
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
      Where: 'Chest, Numb and elbow', // a place this version does not know
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

  it('is there again when the page was killed a second after the last key', async () => {
    await show({})
    await write('Slept after.')
    clock.advance(1_000)
    await waitFor(async () => expect(JSON.stringify([...(await box.all())])).toContain('Slept after.'))
    expect(await storage.rows('events')).toEqual([])
    const again = historyHolding()
    await again.getState().takeInDrafts()
    await again.getState().open(lastNight.id)
    expect(again.getState().find(lastNight.id)).toMatchObject({ note: 'Slept after.' })
  })

  it('is kept when the page goes while it is being written', async () => {
    const { history, shown } = await show({})
    await write('Slept after.')
    shown.unmount()
    await history.getState().load()
    expect(history.getState().find(lastNight.id)).toMatchObject({ note: 'Slept after.' })
  })
})
