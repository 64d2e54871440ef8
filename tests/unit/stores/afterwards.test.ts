import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { insightsOf } from '../../../src/history/insights'
import { recentOf } from '../../../src/history/recent'
import { createAfterwards, summaryName } from '../../../src/stores/afterwards'
import { createLikingsStore } from '../../../src/stores/likingsStore'
import { createSettingsStore } from '../../../src/stores/settingsStore'
import { suggestionName } from '../../../src/stores/suggestionName'
import { historyWith } from '../../screens/past/history'
import { fakeText } from '../../fakes/fakeDevices'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { sessions } from '../history/sessions'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

const some = [
  ...sessions('muscle/4', [
    [7, 3],
    [6, 2],
    [8, 4],
    [7, 2],
  ]),
  ...sessions('breathe/ext46', [
    [7, 7],
    [6, 6],
    [5, 5],
  ]),
]

function device({ text = fakeText(), locked = false } = {}) {
  const history = historyWith()
  const settings = createSettingsStore(text)
  const likings = createLikingsStore(text)
  const afterwards = createAfterwards({ history, text, likings, settings, suits: () => true, mayKeep: () => !locked })
  const keep = async (records = some) => {
    for (const record of records) await history.getState().keep(record)
    await vi.waitFor(() => expect(afterwards.getState().insights).toEqual(insightsOf(recentOf(records))))
  }
  return { text, history, settings, likings, afterwards, keep }
}

describe('how it was afterwards', () => {
  it('is kept up to date as sessions are kept, said more of, deleted and brought back', async () => {
    const { history, afterwards, keep } = device()
    await keep()
    const [first] = some
    if (!first) return
    await history.getState().answer(first.id, { after: 9 })
    const changed = some.map((record) => (record === first ? { ...record, after: 9 } : record))
    expect(afterwards.getState().insights).toEqual(insightsOf(recentOf(changed)))
    const removed = await history.getState().remove(first.id)
    expect(afterwards.getState().insights).toEqual(insightsOf(recentOf(some.slice(1))))
    if (removed.ok) await history.getState().putBack(removed.value)
    expect(afterwards.getState().insights).toEqual(insightsOf(recentOf(changed)))
    await afterwards.getState().read()
    expect(afterwards.getState()).toMatchObject({ status: 'read', insights: insightsOf(recentOf(changed)) })
  })

  it('is there at once on another day, and put right where it is not what the history says', async () => {
    const { text, keep } = device()
    await keep()
    const nextDay = device({ text })
    expect(nextDay.afterwards.getState()).toMatchObject({ status: 'kept', insights: insightsOf(recentOf(some)) })

    text.write(summaryName, JSON.stringify({ version: 1, counted: [], cut: false }))
    const mended = device({ text })
    expect(mended.afterwards.getState().insights).toEqual([])
    await mended.afterwards.getState().read()
    expect(mended.afterwards.getState().insights).toEqual(insightsOf(recentOf(some)))
  })

  it('lays the first suggestion where the first screen finds it', async () => {
    const { text, likings, keep } = device()
    await keep()
    expect(text.read(suggestionName)).toBe('{"why":"rated","id":"muscle/4","rated":4,"lower":4}')
    likings.getState().say('pinned', 'quiet/here', true)
    expect(text.read(suggestionName)).toBe('{"why":"pinned","id":"quiet/here"}')
  })

  it.each(['keepHistory', 'stay', 'suggest', 'ratings'] as const)(
    'names nothing any more once %s is changed',
    async (name) => {
      const { text, settings, keep } = device()
      await keep()
      settings.getState().change({ [name]: !settings.getState()[name] })
      expect(text.read(suggestionName)).toBeUndefined()
      expect(text.read(summaryName) === undefined).toBe(name === 'keepHistory' || name === 'stay')
    },
  )

  it('lays nothing outside of the history behind a lock', async () => {
    const { text, afterwards, keep } = device({ locked: true })
    await keep()
    expect(text.read(suggestionName)).toBeUndefined()
    expect(text.read(summaryName)).toBeUndefined()
    expect(afterwards.getState().suggestions()).toEqual([])
  })
})
