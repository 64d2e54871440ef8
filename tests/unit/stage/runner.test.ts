import { describe, expect, it } from 'vitest'
import { readyFor } from '../../../src/session/transition'
import { createSessionStore } from '../../../src/stores/sessionStore'
import { fakeSessionDevices } from '../../fakes/fakeDevices'

function breathing() {
  const devices = fakeSessionDevices()
  const store = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: { minutes: 10 } }), devices)
  return { ...devices, store }
}

function started() {
  const world = breathing()
  world.store.getState().send({ type: 'start' })
  return world
}

describe('a session that runs', () => {
  it('does nothing before it is started, whatever is sent', () => {
    const { store, clock } = breathing()
    store.getState().send({ type: 'pause', why: 'person' })
    clock.advance(60_000)
    expect(store.getState().session.status).toBe('ready')
    expect(store.getState().events).toEqual([])
  })

  it('follows the score by itself, cue by cue', () => {
    const { store, clock } = started()
    expect(store.getState().present?.cue.action).toBe('in')
    clock.advance(4_000)
    expect(store.getState().present).toMatchObject({ cue: { action: 'out' }, index: 1 })
    clock.advance(6_000)
    expect(store.getState().present).toMatchObject({ cue: { action: 'in' }, index: 2 })
  })

  it('tells a cue that begins while it is being looked at, wherever in the look that is', () => {
    for (let earlyMs = 0; earlyMs < 0.2; earlyMs += 0.01) {
      // given a clock that goes on between two readings, and a timer that calls a little too soon
      const devices = fakeSessionDevices()
      const { clock } = devices
      let readings = 0
      const store = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: {} }), {
        ...devices,
        clock: { nowMs: () => clock.nowMs() + ++readings * 0.02 },
        timer: { after: (ms, then) => clock.after(ms - earlyMs, then) },
      })
      store.getState().send({ type: 'start' })

      // when the out-breath has begun
      clock.advance(4_002)

      // then it is what is asked for
      expect(store.getState().present?.cue.action).toBe('out')
    }
  })

  it('comes to its end at the end of a breath, and does not go on counting', () => {
    const { store, clock } = started()
    clock.advance(599_999)
    expect(store.getState().session.status).toBe('playing')
    clock.advance(1)
    expect(store.getState().session.status).toBe('between')
  })

  it('is seen at least every four seconds while it plays', () => {
    const { store, clock } = started()
    for (let seconds = 1; seconds < 60; seconds++) {
      clock.advance(1_000)
      expect(store.getState().nowMs() - store.getState().lastSeenMs).toBeLessThanOrEqual(4_000)
    }
  })

  it('keeps the screen on while it plays, and only then', () => {
    const { store, wakeLock, page } = started()
    expect(wakeLock.held()).toBe(1)
    store.getState().send({ type: 'pause', why: 'person' })
    expect(wakeLock.held()).toBe(0)
    store.getState().send({ type: 'resume' })
    expect(wakeLock.held()).toBe(1)
    store.getState().stop()
    expect(wakeLock.held()).toBe(0)
    page.hide(false)
    expect(wakeLock.held()).toBe(0)
  })
})

describe('a page that goes out of sight', () => {
  it('pauses the session in that moment, and waits for the person', () => {
    const { store, clock, page } = started()
    clock.advance(2_500)
    page.hide(true)
    expect(store.getState().session).toMatchObject({ status: 'paused', why: 'hidden', elapsedMs: 2_500 })
    clock.advance(300_000)
    page.hide(false)
    expect(store.getState().session).toMatchObject({ status: 'paused', elapsedMs: 2_500 })
    store.getState().send({ type: 'resume' })
    clock.advance(1_500)
    expect(store.getState().present?.cue.action).toBe('out')
  })
})

describe('a start that came when the page was already out of sight', () => {
  it('is held at its first moment, and waits for the person', () => {
    const { store, clock, page } = breathing()
    page.hide(true)
    store.getState().send({ type: 'start' })
    clock.advance(300_000)
    expect(store.getState().session).toMatchObject({ status: 'paused', why: 'hidden', elapsedMs: 0 })
  })
})

describe('a device that stood still', () => {
  it('frozen and then late: the session is held at the last moment it was seen', () => {
    const { store, clock, timer, wallClock, page, wakeLock } = { ...breathing() }
    // given a timer that sleeps with the device: what was due is called only when it wakes
    const asleep: (() => void)[] = []
    const sleepy = { after: (_ms: number, then: () => void) => (asleep.push(then), () => {}) }
    const frozen = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: {} }), {
      clock,
      wallClock,
      page,
      wakeLock,
      timer: sleepy,
    })
    frozen.getState().send({ type: 'start' })
    const startedMs = clock.nowMs()

    // when it wakes after an hour
    timer.after(3_600_000, () => asleep.at(-1)?.())
    clock.advance(3_600_000)

    // then nothing of the hour has been breathed
    expect(frozen.getState().session).toMatchObject({ status: 'paused', why: 'gap', elapsedMs: 0 })
    expect(frozen.getState().zeroMs).toBe(startedMs)
    store.getState().stop()
  })

  it.each([
    ['slept, so that the time of day ran ahead', 8 * 3_600_000],
    ['had its time of day set back', -3_600_000],
    ['had its time of day set by ten years', 10 * 365 * 86_400_000],
  ])('%s: held where it was last seen', (_, byMs) => {
    const { store, clock, wallClock } = started()
    clock.advance(4_000)
    wallClock.set(byMs)
    clock.advance(4_000)
    expect(store.getState().session).toMatchObject({ status: 'paused', why: 'gap', elapsedMs: 4_000 })
  })

  it('a clock corrected by a second is no gap', () => {
    const { store, clock, wallClock } = started()
    clock.advance(4_000)
    wallClock.set(1_000)
    clock.advance(4_000)
    expect(store.getState().session.status).toBe('playing')
  })

  it('is noticed by a tap too, before the tap is obeyed', () => {
    const { store, clock, wallClock } = started()
    clock.advance(4_000)
    wallClock.set(600_000)
    store.getState().send({ type: 'easier' })
    expect(store.getState().session).toMatchObject({ status: 'paused', why: 'gap' })
  })
})

describe('24 hours on a fake clock', () => {
  it('drift by nothing: every cue is where the score has it', () => {
    const devices = fakeSessionDevices()
    const store = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: { minutes: 60 * 24 } }), devices)
    store.getState().begin()
    const zeroMs = store.getState().zeroMs
    let entered = 0
    let worstMs = 0
    store.subscribe(({ present }, before) => {
      if (!present || present.cue === before.present?.cue) return
      entered++
      worstMs = Math.max(worstMs, Math.abs(devices.clock.nowMs() - zeroMs - (present.cue.startMs ?? 0)))
    })
    devices.clock.advance(24 * 3_600_000)
    expect(entered).toBe(8_640 * 2 - 1)
    expect(worstMs).toBe(0)
  })
})
