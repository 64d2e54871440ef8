import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stored } from '../../../src/score/storedRecording'
import { spokenCues } from '../../../src/stores/ownVoiceStore'
import { fakeStorage, type FakeStorage } from '../../fakes/fakeStorage'
import { fakeVoiceBox } from '../../fakes/fakeVoiceBox'
import { fileWorld } from '../../files/world'

let storage: FakeStorage
beforeEach(() => {
  storage = fakeStorage()
})
afterEach(() => storage.restore())

/** A word of so many seconds, no two samples of it alike for long. */
const word = (seconds = 1) =>
  stored({
    samples: Float32Array.from({ length: 24_000 * seconds }, (_, at) => Math.sin(at * at)),
    perSecond: 24_000,
    fromMs: 10,
    untilMs: 900,
    gain: 2,
  })

describe('recorded cues', () => {
  it('come back from the file with every sample, beside what is recorded there', async () => {
    const file = await fileWorld(
      fakeVoiceBox(
        new Map([
          ['in', word()],
          ['out', word()],
        ]),
      ),
    ).take({ form: 'json' })
    const there = fakeVoiceBox(new Map([['out', word(2)]]))
    const { looked, outcome } = await fileWorld(there).takeIn(file)
    expect(looked).toMatchObject({ status: 'previewed', preview: { recordings: 1 } })
    expect(outcome).toMatchObject({ status: 'added', sessions: 0, recordings: 1 })
    expect(there.inside).toEqual(
      new Map([
        ['out', word(2)],
        ['in', word()],
      ]),
    )
  })

  it('are in a file that a passphrase opens, and in no table and no part', async () => {
    const world = fileWorld(fakeVoiceBox(new Map([['in', word()]])))
    const there = fakeVoiceBox()
    await fileWorld(there).takeIn(
      await world.take({ form: 'json', passphrase: 'four quiet words' }),
      'four quiet words',
    )
    expect(there.inside.size).toBe(1)
    for (const wanted of [{ form: 'csv' }, { form: 'json', from: '2026-01-01', to: '2026-12-31' }] as const) {
      await world.take(wanted)
      expect(world.takingOut.getState().voice).toBe('none')
    }
  })

  const long = word(60)
  it.each([
    ['are too long for one file', fakeVoiceBox(new Map(spokenCues.slice(0, 6).map((cue) => [cue, long])))],
    ['cannot be read', { ...fakeVoiceBox(), all: async () => undefined }],
  ])('are left out where they %s, and that is told', async (_, box) => {
    const world = fileWorld(box)
    const file = await world.take({ form: 'json' })
    expect(world.takingOut.getState()).toMatchObject({ status: 'taken', voice: 'left' })
    expect(file.size).toBeLessThan(1_000)
  })

  it('are all added or none of them', async () => {
    const both = fakeVoiceBox(
      new Map([
        ['in', word()],
        ['out', word()],
      ]),
    )
    const full = fakeVoiceBox(new Map(), 1)
    const { outcome } = await fileWorld(full).takeIn(await fileWorld(both).take({ form: 'json' }))
    expect(outcome.status).toBe('failed')
    expect(full.inside.size).toBe(0)
  })

  it('that cannot be heard make the file a damaged one', async () => {
    const file = await fileWorld(fakeVoiceBox(new Map([['in', word()]]))).take({ form: 'json' })
    const silent = (await file.text()).replace('"untilMs":900', '"untilMs":1')
    const { looked } = await fileWorld().takeIn(new Blob([silent]))
    expect(looked).toEqual({ status: 'refused', refusal: { why: 'damaged' } })
  })
})
