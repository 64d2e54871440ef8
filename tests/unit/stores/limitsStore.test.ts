import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cautionIds } from '../../../src/care/cautions'
import { parseLimits } from '../../../src/care/keptLimits'
import { createLimitsStore } from '../../../src/stores/limitsStore'
import { fakeClock } from '../../fakes/fakeClock'
import { fakeText, fakeWallClock, someDayMs } from '../../fakes/fakeDevices'

const device = (text = fakeText()) => {
  const clock = fakeClock()
  return { text, clock, open: () => createLimitsStore(text, fakeWallClock(clock)) }
}

const contact = (minutesAgo: number) => ({ atMs: someDayMs - minutesAgo * 60_000, of: `session+${minutesAgo}` })

describe('limits that are remembered', () => {
  it('are there on another day, without how somebody was on that one', () => {
    const { open } = device()
    open().getState().remember(['heart', 'unwell-today', 'alcohol-sedatives', 'unsure'])
    expect(open().getState().remembered).toEqual(['heart'])
  })

  it('are gone once they are forgotten', () => {
    const { open } = device()
    open().getState().remember(['heart'])
    open().getState().forget()
    expect(open().getState().remembered).toEqual([])
  })

  it('hold on this page where nothing more can be kept', () => {
    const before = JSON.stringify({ version: 1, remembered: ['heart'], contacts: [] })
    const refusing = { ...fakeText({ 'holdspace.limits': before }), write: () => false }
    const limits = device(refusing).open()
    limits.getState().remember(['pregnant'])
    limits.getState().refresh()
    expect(limits.getState().remembered).toEqual(['pregnant'])
  })

  it('that another tab has added are seen', () => {
    const { open } = device()
    const here = open()
    open().getState().remember(['breathing'])
    here.getState().refresh()
    expect(here.getState().remembered).toEqual(['breathing'])
  })
})

describe('what is answered', () => {
  it('counts in its own session only', () => {
    const limits = device().open()
    const [one, other] = [{}, {}]
    limits.getState().answer(one, { cautions: [] })
    limits.getState().answer(one, { holds: true })
    expect(limits.getState().answered).toEqual({ of: one, cautions: [], holds: true })
    limits.getState().answer(other, { holds: false })
    expect(limits.getState().answered).toEqual({ of: other, holds: false })
  })

  it('is not kept', () => {
    const { text, open } = device()
    open()
      .getState()
      .answer({}, { cautions: ['heart'] })
    expect(text.read('holdspace.limits')).toBeUndefined()
  })
})

describe('cold on the face', () => {
  it('counts once, however often it is told', () => {
    const { open } = device()
    const limits = open()
    limits.getState().touched([contact(3)])
    limits.getState().touched([{ ...contact(3), atMs: someDayMs }, contact(1)])
    expect(open().getState().contacts).toHaveLength(2)
  })

  it('is kept for half an hour, and then no longer', () => {
    const { text, open } = device()
    open()
      .getState()
      .touched([contact(31), contact(29)])
    open()
      .getState()
      .touched([contact(0)])
    expect(text.read('holdspace.limits')).not.toContain('session+31')
    expect(
      open()
        .getState()
        .contacts.map(({ of }) => of)
        .toSorted(),
    ).toEqual(['session+0', 'session+29'])
  })

  it('of another tab counts here too', () => {
    const { open } = device()
    const here = open()
    open()
      .getState()
      .touched([contact(1)])
    here.getState().touched([contact(0)])
    expect(here.getState().contacts).toHaveLength(2)
  })
})

describe('what lies on the device', () => {
  it.each([
    ['nothing', undefined, { limits: { remembered: [], contacts: [] }, damaged: false }],
    ['no JSON', 'x{', { limits: { remembered: [], contacts: [] }, damaged: true }],
    ['a limit nobody knows', { remembered: ['heart', 'hart'] }, { limits: { remembered: ['heart'] }, damaged: true }],
    ['a limit of one day', { remembered: ['unwell-today'] }, { limits: { remembered: [] }, damaged: true }],
    [
      'one contact that is none',
      { remembered: ['heart'], contacts: [contact(1), { atMs: 'soon' }, 7] },
      { limits: { remembered: ['heart'], contacts: [contact(1)] }, damaged: false },
    ],
    ['a time that is none', { remembered: [], movedAtMs: 'late' }, { limits: { contacts: [] }, damaged: false }],
  ])('%s is read piece by piece', (_, stored, expected) => {
    expect(parseLimits(stored)).toMatchObject(expected)
  })

  it('of any kind is read without throwing, and gives only limits there are', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { limits } = parseLimits(stored)
        for (const id of limits.remembered) expect(cautionIds).toContain(id)
        for (const { atMs } of limits.contacts) expect(Number.isFinite(atMs)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
