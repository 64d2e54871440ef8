import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { someDayMs } from '../../fakes/fakeDevices'
import { fakeWorld, open, tap } from './inSession'

const skip = async () => {
  await tap('More')
  await tap('Skip this')
}

/** A plan under way, its first step skipped. */
async function afterCold(device = fakeWorld()) {
  const here = open('go/plan/tipp', device)
  await tap('Start')
  await tap('None of these')
  await skip()
  return here
}

const contactsAgo = (...minutes: readonly number[]) => {
  const device = fakeWorld()
  const nowMs = someDayMs + device.devices.clock.nowMs()
  const contacts = minutes.map((ago) => ({ atMs: nowMs - ago * 60_000, of: `earlier+${ago}` }))
  device.devices.text.write('holdspace.limits', JSON.stringify({ version: 1, remembered: [], contacts }))
  return device
}

const rows = () => [...document.querySelectorAll('.rows button')].map((each) => each.textContent)

describe('between the steps of a plan', () => {
  it('there are four ways on, none of them chosen beforehand', async () => {
    await afterCold()
    expect(rows()).toEqual(['Go on: Move Marching', 'Rest here', 'Something else', 'Done'])
    expect(screen.getByRole('heading', { level: 1 })).not.toBe(null)
    for (const button of screen.getAllByRole('button')) expect(button).not.toHaveFocus()
    expect(document.querySelectorAll('.rows .chosen')).toHaveLength(0)
  })

  it('going on asks nothing that was answered already', async () => {
    const { exercise } = await afterCold()
    await tap('Go on: Move')
    expect(exercise()).toBe('move/march')
  })

  it('breathing has its first line under its first breaths, however much came before it', async () => {
    const { wait } = await afterCold()
    const waitSeconds = (seconds: number) => {
      for (let second = 0; second < seconds; second++) wait(1_000)
    }
    await tap('Go on: Move')
    waitSeconds(60) // there are more cues by then than the first breaths have
    await tap('Skip this')
    await tap('Go on: Breathe')
    waitSeconds(30) // first a while of breathing as it is
    expect(screen.getByText('Small, soft breaths. No need for deep.')).toBeVisible()
    waitSeconds(30)
    expect(screen.queryByText('Small, soft breaths. No need for deep.')).toBe(null)
  })

  it('Same again is under Something else', async () => {
    const { exercise } = await afterCold()
    await tap('Something else')
    await tap('Same again')
    expect(exercise()).toBe('cold/pack')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('resting stays until the person goes on, and says so once after a minute', async () => {
    const { wait, status } = await afterCold()
    await tap('Rest here')
    expect(screen.getByRole('heading', { name: 'Resting here.' })).toBeVisible()
    wait(59_000)
    expect(screen.queryByText('Still here. Take your time.')).toBeNull()
    wait(1_000)
    expect(screen.getByText('Still here. Take your time.')).toBeVisible()
    wait(3_600_000)
    expect(screen.getAllByText('Still here. Take your time.')).toHaveLength(1)
    expect(status()).toBe('between')
  })

  it('Done ends it there, with nothing left to finish', async () => {
    const { status } = await afterCold()
    await tap('Done')
    expect(status()).toBe('ended')
  })
})

describe('after a single exercise', () => {
  it('it can be kept going, rested from, left for something else, or done', async () => {
    open('go/breathe/ext46')
    await tap('Start')
    await skip()
    expect(rows()).toEqual(['Keep going', 'Rest here', 'Something else', 'Done'])
  })

  it('something else with cold is asked about first, and breath is not', async () => {
    const { exercise } = open('go/breathe/ext46')
    await tap('Start')
    await skip()
    await tap('Something else')
    await tap('Even breaths')
    expect(exercise()).toBe('breathe/equal')
    await skip()
    await tap('Something else')
    await tap('Cold pack')
    expect(screen.getByRole('heading', { name: 'Is any of this true for you?' })).toHaveFocus()
    await tap('None of these')
    expect(exercise()).toBe('cold/pack')
  })

  it('what an answer made of the choice is offered with its reason, and begins only when it is wanted', async () => {
    const { exercise, status } = open('go/breathe/ext46')
    await tap('Start')
    await skip()
    await tap('Something else')
    await tap('Marching')
    await tap('Another way')
    expect(screen.getByRole('heading', { name: 'Softening only, if you like.' })).toHaveFocus()
    expect(screen.getByText('Another way, without cold or hard effort.')).toBeVisible()
    expect([status(), exercise()]).toEqual(['between', 'breathe/ext46'])
    await tap('Start')
    expect([status(), exercise()]).toEqual(['playing', 'muscle/release'])
  })
})

describe('cold on the face', () => {
  const onFace = async () => {
    await tap('Start')
    await tap('None of these')
    await tap('Go on')
  }
  const kept = (device: ReturnType<typeof fakeWorld>) =>
    JSON.parse(device.devices.text.read('holdspace.limits') ?? '{"contacts":[]}').contacts

  it('is counted in the moment in which it comes there, not before', async () => {
    const device = fakeWorld()
    open('go/cold/pack', device)
    await tap('Start')
    await tap('None of these')
    expect(kept(device)).toHaveLength(0)
    await tap('Go on')
    expect(kept(device)).toEqual([{ atMs: someDayMs + device.devices.clock.nowMs(), of: expect.any(String) }])
    device.devices.clock.advance(29_000)
    expect(kept(device)).toHaveLength(1)
  })

  it('is not counted on the wrists', async () => {
    const device = fakeWorld()
    open('go/cold/wrists', device)
    await onFace()
    expect(kept(device)).toHaveLength(0)
  })

  it('is offered again after the rest, three times; then another way is, and says why', async () => {
    const { wait, exercise, session } = open('go/cold/pack', contactsAgo(20))
    await onFace()
    wait(30_000)
    await tap('Once more')
    await tap('Go on')
    wait(30_000)
    await tap('Once more')
    expect(screen.getByText('Three times in half an hour is the most here.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Cool wrists, if you like.' })).toHaveFocus()
    await tap('Start')
    expect(exercise()).toBe('cold/wrists')
    expect(session()).toMatchObject({ course: { steps: [{}, {}, { swappedFrom: 'cold/pack' }] } })
  })

  it('counts across restarts: a link after three is another way from the start', () => {
    const { exercise } = open('go/cold/bowl', contactsAgo(29, 15, 1))
    expect(exercise()).toBe('cold/wrists')
    expect(screen.getByText('Three times in half an hour is the most here.')).toBeVisible()
  })

  it('is there again when half an hour has gone by', () => {
    expect(open('go/cold/bowl', contactsAgo(31, 15, 1)).exercise()).toBe('cold/bowl')
  })

  it('counts what was written down, where the page was killed before anything else was kept', async () => {
    const device = fakeWorld()
    const before = open('go/cold/pack', device)
    await onFace()
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    before.unmount()
    // then everything but the journal is lost
    const after = fakeWorld()
    Object.assign(after.devices, { box: device.devices.box, clock: device.devices.clock })
    after.devices.text.write(
      'holdspace.limits',
      JSON.stringify({
        version: 1,
        remembered: [],
        contacts: [1, 2].map((at) => ({ atMs: someDayMs + after.devices.clock.nowMs() - at, of: String(at) })),
      }),
    )
    open('go/cold/pack', after)
    await tap('Start')
    expect(after.devices.text.read('holdspace.limits')).toContain('+')
    await tap('None of these')
    expect(screen.getByText('Three times in half an hour is the most here.')).toBeVisible()
  })

  it('waits after movement, and comes back two minutes later', async () => {
    const device = fakeWorld()
    const { unmount, wait } = open('go/move/march', device)
    await tap('Start')
    await tap('None of these')
    await tap('End')
    unmount()
    const soon = open('go/cold/pack', device)
    expect(soon.exercise()).toBe('cold/wrists')
    expect(screen.getByText('Cold on the face waits a little after moving.')).toBeVisible()
    soon.unmount()
    wait(121_000)
    expect(open('go/cold/pack?x', device).exercise()).toBe('cold/pack')
  })
})

describe('flow through', () => {
  it('is off: a plan waits between its steps for as long as it takes', async () => {
    const { wait, status } = await afterCold()
    wait(3_600_000)
    expect(status()).toBe('between')
  })

  it('goes on past the rest after cold when its time is over, and from there by itself', async () => {
    const device = fakeWorld()
    device.world.settings.getState().change({ flowThrough: true })
    const { wait, status, exercise } = open('go/plan/tipp', device)
    await tap('Start')
    await tap('None of these')
    await tap('Go on')
    wait(30_000)
    wait(59_000)
    expect([status(), exercise()]).toEqual(['playing', 'cold/pack'])
    wait(1_000)
    expect(status()).toBe('between')
    expect(screen.getByText('The next one comes by itself in a moment.')).toBeVisible()
    wait(10_000)
    expect([status(), exercise()]).toEqual(['playing', 'move/march'])
  })

  it('does not where the person chose to rest, or while nobody can see the page', async () => {
    const device = fakeWorld()
    device.world.settings.getState().change({ flowThrough: true })
    const { wait, status } = await afterCold(device)
    device.devices.page.hide(true)
    wait(60_000)
    expect(status()).toBe('between')
    device.devices.page.hide(false)
    wait(9_000)
    expect(status()).toBe('between')
    await tap('Rest here')
    wait(3_600_000)
    expect(status()).toBe('between')
  })

  it('does not where there is something to ask first', async () => {
    const device = fakeWorld()
    device.world.settings.getState().change({ flowThrough: true })
    // cold is no cold at all for this person, so that nothing has been asked when movement comes
    device.devices.text.write(
      'holdspace.limits',
      JSON.stringify({ version: 1, remembered: ['cold-reaction'], contacts: [] }),
    )
    const { wait, status } = open('go/plan/tipp', device)
    await tap('Start')
    await skip()
    wait(60_000)
    expect(status()).toBe('between')
    expect(screen.queryByText(/comes by itself/)).toBeNull()
    await tap('Go on: Move')
    expect(screen.getByRole('heading', { name: 'Is any of this true for you?' })).toBeVisible()
  })
})
