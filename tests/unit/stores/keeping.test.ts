import { describe, expect, it } from 'vitest'
import type { Found } from '../../../src/stores/pickUp'
import { file, findInterrupted } from '../../../src/stores/pickUp'
import { createKeeping } from '../../../src/stores/keeping'
import { createSessionStore } from '../../../src/stores/sessionStore'
import { readyFor } from '../../../src/session/transition'
import { asLastSeen, heldEvents } from '../../../src/session/interrupted'
import { fakeBox, fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'
import { memoryHistory } from '../../fakes/memoryHistory'

function kept({ keepHistory = true, rehearsal = false } = {}) {
  const devices = fakeSessionDevices()
  const box = fakeBox()
  const text = fakeText()
  const { history, records, fail } = memoryHistory(() => keepHistory)
  let ids = 0
  const randomId = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`
  const session = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: {} }), devices)
  const about = {
    history,
    keepHistory: () => keepHistory,
    box,
    text,
    wallClock: devices.wallClock,
    randomId,
  }
  const keeping = createKeeping(session, 'now/breathe', about, randomId(), rehearsal)
  const oneTab = { take: () => () => {}, elsewhere: () => Promise.resolve(false), whenFree: () => {} }
  const find = (): Promise<Found> => findInterrupted({ box, oneTab, history, wallClock: devices.wallClock })
  return { ...devices, box, text, session, keeping, records, fail, find, history, oneTab }
}

/** Lets everything that waits for nothing but its turn have it. */
const settled = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

describe('a session for practice', () => {
  it('is marked so in its record when it ends', async () => {
    const { session, records } = kept({ rehearsal: true })
    session.getState().send({ type: 'start' })
    session.getState().send({ type: 'end' })
    await settled()
    expect(records().map(({ rehearsal }) => rehearsal)).toEqual([true])
  })

  it('is marked so as well where the page went and it is filed later', async () => {
    const { session, records, find, ...devices } = kept({ rehearsal: true })
    session.getState().send({ type: 'start' })
    await settled()
    const found = await find()
    if (found.where !== 'here') throw new Error(found.where)
    await file(found.session, devices)
    expect(records().map(({ rehearsal }) => rehearsal)).toEqual([true])
  })
})

describe('a session under way', () => {
  it('is found again as it was last seen, however the page went', async () => {
    const { session, clock, find } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(5_000)
    session.getState().send({ type: 'easier' })
    clock.advance(9_000)
    await settled()
    const found = await find()
    if (found.where !== 'here') throw new Error(found.where)
    expect(found.session.lastSeenMs).toBeGreaterThanOrEqual(10_000)
    expect(asLastSeen(found.session)).toEqual(session.getState().session)
    expect(heldEvents(found.session).at(-1)).toMatchObject({ type: 'pause', why: 'gap' })
  })

  it('is found at the choice, where its step had come to its end', async () => {
    const { session, clock, find } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(300_000)
    await settled()
    const found = await find()
    if (found.where !== 'here') throw new Error(found.where)
    expect(asLastSeen(found.session)).toMatchObject({
      status: 'between',
      course: { log: { steps: [{ how: 'whole' }] } },
    })
  })

  it('loses at most five seconds at any moment', async () => {
    const { session, clock, find } = kept()
    session.getState().send({ type: 'start' })
    for (let second = 0; second < 90; second++) {
      clock.advance(1_000)
      await settled()
      const found = await find()
      if (found.where !== 'here') throw new Error(found.where)
      expect(session.getState().nowMs() - found.session.lastSeenMs).toBeLessThanOrEqual(5_000)
    }
  })

  it('becomes a record when it ends, and is not offered any more', async () => {
    const { session, clock, find, records, keeping, text } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(25_000)
    session.getState().send({ type: 'end' })
    await settled()
    expect(keeping.store.getState().status).toBe('kept')
    expect(records()).toHaveLength(1)
    expect(records()[0]).toMatchObject({
      plan: 'breathe/ext46',
      steps: [{ playedMs: 25_000, breaths: 2, how: 'ended' }],
    })
    expect(await find()).toEqual({ where: 'nowhere' })
    expect(text.read('holdspace.under-way')).toBeUndefined()
  })

  it('whose record could not be kept stays written down, and is filed at the next opening', async () => {
    const { session, clock, find, records, fail, keeping } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(25_000)
    fail(true)
    session.getState().send({ type: 'end' })
    await settled()
    expect(keeping.store.getState().status).toBe('failed')
    fail(false)
    expect(await find()).toEqual({ where: 'nowhere' })
    expect(records()).toHaveLength(1)
  })

  it('of more than six hours ago is filed with all it had, and not offered', async () => {
    const { session, clock, wallClock, find, records } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(8_000)
    session.getState().send({ type: 'said', answers: { before: 7 } })
    await settled()
    wallClock.set(6 * 3_600_000)
    expect(await find()).toEqual({ where: 'nowhere' })
    expect(records()[0]).toMatchObject({ before: 7, steps: [{ how: 'ended' }] })
  })

  it('leaves nothing behind where no history is kept', async () => {
    const { session, clock, box, text, records, keeping } = kept({ keepHistory: false })
    session.getState().send({ type: 'start' })
    clock.advance(8_000)
    session.getState().send({ type: 'end' })
    await settled()
    expect(await box.used()).toBe(false)
    expect(text.read('holdspace.under-way')).toBeUndefined()
    expect(records()).toEqual([])
    expect(keeping.store.getState().status).toBe('notKept')
  })

  it('that another tab has taken over is neither written down nor filed here', async () => {
    const { session, clock, keeping, records } = kept()
    session.getState().send({ type: 'start' })
    clock.advance(5_000)
    keeping.letGo()
    session.getState().send({ type: 'end' })
    await settled()
    expect(records()).toEqual([])
  })

  it('that cannot be read is left where it lies, and stands in nobody’s way', async () => {
    const { box, find } = kept()
    await box.put('odd', { version: 99, journal: 'what?' })
    expect(await find()).toEqual({ where: 'nowhere' })
    expect((await box.all()).has('odd')).toBe(true)
  })
})
