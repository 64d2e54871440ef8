import { describe, expect, it } from 'vitest'
import { watchForNewer } from '../../../src/stores/newerBuild'
import { fakeClock } from '../../fakes/fakeClock'
import { fakePage, fakeWallClock } from '../../fakes/fakeDevices'

const hourMs = 3_600_000

function watched({ idle = true } = {}) {
  const said: string[] = []
  const clock = fakeClock()
  const page = fakePage()
  let isIdle = idle
  let changed = () => {}
  let waiting = () => {}
  let waits = false
  const say = (what: string) => () => void said.push(what)
  const worker = {
    answered: true,
    begin: () => Promise.resolve(true),
    onWaiting: (then: () => void) => {
      waiting = then
    },
    lookForNewer: () => Promise.resolve(void said.push('looked')),
    offerPlace: () => {
      if (waits) said.push('offered')
      return waits
    },
    tellWhatRuns: say('told'),
  }
  const onChange = (then: () => void) => {
    changed = then
  }
  watchForNewer({ worker, page, wallClock: fakeWallClock(clock), idle: () => isIdle, onChange })
  return {
    /** What was said since it was asked last. */
    said: () => said.splice(0),
    comesWhole: () => {
      waits = true
      waiting()
    },
    becomes: (now: boolean) => {
      isIdle = now
      changed()
    },
    awayFor: (ms: number) => {
      page.hide(true)
      clock.advance(ms)
      page.hide(false)
    },
  }
}

describe('a newer build', () => {
  it('is offered its place from an idle first screen, at once when it has come', () => {
    const app = watched()
    expect(app.said()).toEqual(['told'])
    app.comesWhole()
    expect(app.said()).toEqual(['offered'])
  })

  it('is offered nothing while somebody is guided, or writes', () => {
    const app = watched({ idle: false })
    app.comesWhole()
    app.awayFor(hourMs)
    expect(app.said()).toEqual([])
  })

  it('is looked for, and offered its place, when a session is over', () => {
    const app = watched({ idle: false })
    app.comesWhole()
    app.becomes(true)
    expect(app.said()).toEqual(['looked', 'offered'])
    app.becomes(true)
    expect(app.said()).toEqual([])
  })

  it('is looked for when the page is seen again, every six hours at most', () => {
    const app = watched({ idle: false })
    app.awayFor(5 * hourMs)
    expect(app.said()).toEqual([])
    app.awayFor(hourMs)
    expect(app.said()).toEqual(['looked'])
    app.awayFor(hourMs)
    expect(app.said()).toEqual([])
  })
})
