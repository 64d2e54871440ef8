import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../../src/exercises/exercise'
import { readyFor } from '../../../src/session/transition'
import { createPerforming } from '../../../src/stores/performing'
import { createSessionStore } from '../../../src/stores/sessionStore'
import { createSettingsStore, type Settings } from '../../../src/stores/settingsStore'
import { fakeAudio, type AudioFault } from '../../fakes/fakeAudio'
import { fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'

function stage(chosen: Partial<Settings> = { sound: true }) {
  const devices = fakeSessionDevices()
  const settings = createSettingsStore(fakeText())
  settings.getState().change(chosen)
  const ear = fakeAudio(devices.clock)
  const shown: string[] = []
  const performing = createPerforming({
    ...devices,
    settings,
    audio: ear.audio,
    mediaKeys: {
      show: (title) => {
        shown.push(title)
        return {
          playing: (playing) => void shown.push(playing ? 'plays' : 'waits'),
          away: () => void shown.push('away'),
        }
      },
    },
    mediaTitle: 'Holdspace',
    recording: () => undefined,
    others: [],
  })
  const begin = (exercise: ExerciseId = 'breathe/ext46') => {
    const store = createSessionStore(readyFor({ exercise, options: { minutes: 2 } }), devices)
    performing.attach(store)
    store.getState().send({ type: 'start' })
    devices.clock.advance(100)
    return store
  }
  return { ...devices, settings, ear, performing, shown, begin, heard: () => performing.heard.getState().heard }
}

describe('sound in a session', () => {
  it('is off until it is chosen: nothing is opened, nothing booked', () => {
    const { ear, begin, clock } = stage({})
    begin()
    clock.advance(60_000)
    expect(ear.opened()).toBe(0)
  })

  it('is booked where the score has it, on its own clock', () => {
    const { ear, begin, clock } = stage()
    const store = begin()
    clock.advance(20_000)
    const zeroMs = store.getState().zeroMs
    // the audio clock began with the session, and so has its zero
    const begun = ear.booked().map(({ atMs }) => Math.round(atMs))
    expect(zeroMs).toBe(1_000_000)
    expect(begun.slice(1)).toEqual([4_000, 10_000, 14_000, 20_000, 24_000])
  })

  it.each(['pause', 'end', 'worse'] as const)('%s hushes at once, with nothing left booked', (type) => {
    const { ear, begin, clock } = stage()
    const store = begin()
    clock.advance(5_000)
    store.getState().send(type === 'pause' ? { type, why: 'person' } : { type })
    expect(ear.booked().filter(({ atMs }) => atMs > 5_100)).toEqual([])
    expect(ear.rigs()).toBe(0)
    clock.advance(1_000)
    expect(ear.open()).toBe(type === 'end' ? 0 : 1)
  })

  it('turned on in the middle of a breath, joins it', () => {
    const { ear, begin, clock, settings, heard } = stage({})
    begin()
    clock.advance(2_000)
    settings.getState().change({ sound: true })
    clock.advance(500)
    expect(heard()).toBe('on')
    expect(ear.booked().length).toBe(2)
  })

  it('turned off, is let go', () => {
    const { ear, begin, clock, settings, heard } = stage()
    begin()
    settings.getState().change({ sound: false })
    clock.advance(1_000)
    expect(heard()).toBe('off')
    expect(ear.open()).toBe(0)
    expect(ear.rigs()).toBe(0)
  })
})

describe('out of sight', () => {
  it('goes on by sound, with everything booked to the end of the step', () => {
    const { ear, begin, clock, page } = stage()
    const store = begin()
    clock.advance(1_000)
    page.hide(true)
    expect(store.getState().session.status).toBe('playing')
    expect(ear.booked().length).toBe(25)
    clock.advance(119_000)
    expect(store.getState().session.status).toBe('between')
    expect(new Set(ear.booked().map(({ atMs }) => Math.round(atMs))).size).toBe(25)
  })

  it('pauses where sound is off, or going on is not wanted', () => {
    for (const chosen of [{}, { sound: true, goOnHidden: false }]) {
      const { begin, clock, page } = stage(chosen)
      const store = begin()
      clock.advance(1_000)
      page.hide(true)
      expect(store.getState().session).toMatchObject({ status: 'paused', why: 'hidden' })
    }
  })

  it.each(['blocked', 'stuck'] as const)('pauses where it was heard last, when sound is %s', (fault) => {
    const { ear, begin, clock, page } = stage()
    const store = begin()
    clock.advance(9_000)
    page.hide(true)
    ear.be(fault)
    clock.advance(60_000)
    const { session } = store.getState()
    expect(session.status).toBe('paused')
    expect(session.status === 'paused' && session.elapsedMs).toBeLessThanOrEqual(14_000)
  })

  it('shows its name to the lock screen, where it has the device for itself', () => {
    const alone = stage()
    const store = alone.begin()
    alone.clock.advance(1_000)
    store.getState().send({ type: 'end' })
    expect(alone.shown).toContain('Holdspace')
    expect(alone.shown.at(-1)).toBe('away')
    const alongside = stage({ sound: true, company: 'alongside' })
    alongside.begin()
    alongside.clock.advance(1_000)
    expect(alongside.shown).toEqual([])
  })
})

describe('sound that goes wrong (20 cases)', () => {
  const exercises = ['breathe/ext46', 'cold/pack', 'move/march', 'muscle/4', 'quiet/here'] as const
  const faults = ['missing', 'blocked', 'stuck'] as const satisfies readonly AudioFault[]

  for (const exercise of exercises)
    for (const fault of faults)
      it(`${exercise}, ${fault} from the start: told once, and the exercise goes on`, () => {
        const { ear, begin, clock, heard } = stage()
        ear.be(fault)
        const store = begin(exercise)
        clock.advance(30_000)
        expect(store.getState().session.status).toBe('playing')
        expect(heard()).toBe(fault === 'missing' ? 'gone' : 'waiting')
        expect(ear.opened()).toBe(1)
      })

  for (const fault of ['blocked', 'stuck'] as const)
    it(`${fault} in the middle, mended by then: the next tap brings it back`, () => {
      const { ear, begin, clock, heard, performing } = stage()
      const store = begin()
      clock.advance(5_000)
      ear.be(fault)
      clock.advance(6_000)
      expect(heard()).toBe('waiting')
      if (fault === 'stuck') ear.be('none')
      performing.tapped()
      ear.be('none')
      clock.advance(1_000)
      expect(heard()).toBe('on')
      expect(store.getState().session.status).toBe('playing')
    })

  it('stuck for good: made anew once, then left alone with one line', () => {
    const { ear, begin, clock, heard, performing } = stage()
    begin()
    clock.advance(5_000)
    ear.be('stuck')
    clock.advance(6_000)
    for (let taps = 0; taps < 5; taps++) {
      performing.tapped()
      clock.advance(5_000)
    }
    expect(heard()).toBe('gone')
    expect(ear.opened()).toBe(2)
    expect(ear.open()).toBe(0)
  })

  it('headphones that go: silent at once, and only asking for it brings it back', () => {
    const { ear, begin, clock, heard, performing } = stage()
    const store = begin()
    clock.advance(5_000)
    ear.headphonesGo()
    expect(heard()).toBe('moved')
    expect(ear.rigs()).toBe(0)
    performing.tapped()
    clock.advance(10_000)
    expect(heard()).toBe('moved')
    expect(store.getState().session.status).toBe('playing')
    performing.again()
    clock.advance(1_000)
    expect(heard()).toBe('on')
  })

  it('headphones that go out of sight: held', () => {
    const { ear, begin, clock, page } = stage()
    const store = begin()
    clock.advance(5_000)
    page.hide(true)
    ear.headphonesGo()
    expect(store.getState().session).toMatchObject({ status: 'paused', why: 'hidden' })
  })
})
