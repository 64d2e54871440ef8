import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../../src/device/recorder'
import { createOwnVoiceStore } from '../../../src/stores/ownVoiceStore'
import { fakeVoiceBox } from '../../fakes/fakeVoiceBox'

const words = Float32Array.from({ length: 8_000 }, (_, at) => Math.sin(at * 0.3) * 0.5)

function microphone(samples: Float32Array<ArrayBuffer> | undefined = words, refused?: 'refused' | 'missing') {
  let listening = 0
  const recorder: Recorder = {
    here: () => true,
    start: async () => {
      if (refused) return refused
      listening++
      return {
        stop: async () => {
          listening--
          return samples && { samples, perSecond: 8_000 }
        },
      }
    },
  }
  return { recorder, listening: () => listening }
}

describe('cues in a voice of one’s own', () => {
  it('are recorded, kept, and there again', async () => {
    const { recorder, listening } = microphone()
    const box = fakeVoiceBox()
    const store = await createOwnVoiceStore(box, recorder)
    await store.getState().record('in')
    expect(store.getState().recording).toBe('in')
    await store.getState().stop()
    expect(listening()).toBe(0)
    await store.getState().change('in', { fromMs: 200 })
    const again = await createOwnVoiceStore(box, recorder)
    expect(again.getState().recordings.in).toMatchObject({ fromMs: 200 })
    await again.getState().remove('in')
    expect(box.inside.size).toBe(0)
  })

  it('one ends the other: the microphone never hears for two', async () => {
    const { recorder, listening } = microphone()
    const store = await createOwnVoiceStore(fakeVoiceBox(), recorder)
    await store.getState().record('in')
    await Promise.all([store.getState().record('out'), store.getState().record('hold')])
    expect(store.getState().recording).toBe('out')
    expect(listening()).toBe(1)
    expect(store.getState().recordings.in).toBeDefined()
  })

  it.each([
    ['refused', microphone(words, 'refused'), fakeVoiceBox()],
    ['missing', microphone(words, 'missing'), fakeVoiceBox()],
    ['silent', microphone(new Float32Array(8_000)), fakeVoiceBox()],
    ['notKept', microphone(), fakeVoiceBox(new Map(), 0)],
  ] as const)('%s is said, and nothing is lost', async (trouble, { recorder }, box) => {
    const store = await createOwnVoiceStore(box, recorder)
    await store.getState().record('out')
    await store.getState().stop()
    expect(store.getState().trouble).toBe(trouble)
    expect(store.getState().recordings.out === undefined).toBe(trouble !== 'notKept')
  })

  it('damaged ones are left out, the others stay', async () => {
    const { recorder } = microphone()
    const box = fakeVoiceBox()
    const store = await createOwnVoiceStore(box, recorder)
    await store.getState().record('in')
    await store.getState().stop()
    box.inside.set('out', { version: 1, samples: 'none' })
    box.inside.set('strange', 7)
    const again = await createOwnVoiceStore(box, recorder)
    expect(Object.keys(again.getState().recordings)).toEqual(['in'])
  })
})
