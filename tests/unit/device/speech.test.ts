import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSpeech } from '../../../src/device/speech'
import { fakeClock } from '../../fakes/fakeClock'

const voice = (name: string, lang: string, localService: boolean) => ({ name, lang, localService })
const there = [
  voice('Far', 'de-DE', false),
  voice('Bad News', 'de-DE', true),
  voice('Near', 'de_DE', true),
  voice('Near', 'de-AT', true),
  voice('Other', 'fr-FR', true),
]
let spoken: readonly { readonly voice?: unknown }[] = []

/** A browser with these voices, and what it was asked to say. */
beforeEach(() => {
  spoken = []
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      addEventListener() {}
    },
  )
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => there,
    speak: (said: object) => (spoken = [...spoken, said]),
    cancel: () => {},
  })
})
afterEach(() => vi.unstubAllGlobals())

const saying = (name?: string) => {
  createSpeech(fakeClock()).say('Ein', { language: 'de', voice: name, rate: 1, volume: 1 })
  return spoken.at(-1)?.voice
}

describe('the device’s voices', () => {
  it('are told by name, once each, of one language, the local ones first, and none that jests', () => {
    expect(createSpeech(fakeClock()).voices('de')).toEqual([
      { name: 'Near', local: true },
      { name: 'Far', local: false },
    ])
  })

  it('speak as the one that was chosen, and as a local one where it is not there', () => {
    expect(saying('Far')).toBe(there[0])
    expect(saying('Nobody')).toBe(there[2])
    expect(saying()).toBe(there[2])
  })
})
