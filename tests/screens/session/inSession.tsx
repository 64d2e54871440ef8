import { act, render, screen } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { Choose } from '../../../src/screens/choose/Choose'
import { loadPictures } from '../../../src/screens/session/pictures/loadPictures'
import { SessionScreen } from '../../../src/screens/session/SessionScreen'
import { nothingRunning, WorldProvider, type Running, type World } from '../../../src/screens/world'
import { createSettingsStore } from '../../../src/stores/settingsStore'
import checks from '../../../src/words/en/checks.json'
import choose from '../../../src/words/en/choose.json'
import cues from '../../../src/words/en/cues.json'
import exercises from '../../../src/words/en/exercises.json'
import first from '../../../src/words/en/first.json'
import helper from '../../../src/words/en/helper.json'
import made from '../../../src/words/en/made.json'
import practise from '../../../src/words/en/practise.json'
import rests from '../../../src/words/en/rests.json'
import session from '../../../src/words/en/session.json'
import share from '../../../src/words/en/share.json'
import { fakeBox, fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'
import { memoryHistory } from '../../fakes/memoryHistory'

const words = {
  ...first,
  ...session,
  ...choose,
  ...checks,
  ...exercises,
  ...cues,
  ...helper,
  ...made,
  ...practise,
  ...rests,
  ...share,
}

// Motion is looked at in a real browser: here everything stands still.
Reflect.deleteProperty(Element.prototype, 'animate')

// As on a device that has fetched them: how long that takes is no matter here.
await loadPictures(['ring', 'figure', 'body'])

/** A device with what it has kept so far, on which time moves only when told. */
export function fakeWorld(text = fakeText()) {
  const devices = {
    ...fakeSessionDevices(),
    text,
    box: fakeBox(),
    oneTab: { take: () => () => {}, elsewhere: () => Promise.resolve(false), whenFree: () => {} },
    randomId: () => crypto.randomUUID(),
  }
  const address = createStore<{ readonly at: string }>()(() => ({ at: 'now' }))
  const world: World = {
    settings: createSettingsStore(text),
    running: createStore<Running>()(() => nothingRunning),
    devices,
    history: memoryHistory().history,
    go: (at) => address.setState({ at }),
  }
  return { world, devices, address }
}

export type FakeWorld = ReturnType<typeof fakeWorld>

/** Opens an address, the part behind `#/`, as a person in London would see it. */
export function open(at: string, device: FakeWorld = fakeWorld()) {
  // Nothing fades in here: what has come is there.
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener() {}, removeEventListener() {} }) })
  device.address.setState({ at })
  const shown = render(
    <IntlProvider locale="en-GB" timeZone="UTC" messages={words}>
      <WorldProvider value={device.world}>
        <Place at={device.address} />
      </WorldProvider>
    </IntlProvider>,
  )
  return {
    ...device,
    ...shown,
    /** Lets time go by, and the page with it. */
    wait: (ms: number) => act(() => device.devices.clock.advance(ms)),
    session: () => device.world.running.getState().session?.getState().session,
    exercise: () => screen.getByRole('main').dataset.exercise,
    status: () => screen.getByRole('main').dataset.status,
  }
}

function Place({ at }: { readonly at: FakeWorld['address'] }) {
  const address = useStore(at, (state) => state.at)
  if (/^(choose|practise)/.test(address)) return <Choose address={address} />
  return /^(go|here)/.test(address) ? <SessionScreen address={address} /> : <main data-status={address} />
}

/** Taps what has this name, once it is there. */
export async function tap(name: string, role: 'button' | 'link' = 'button'): Promise<void> {
  const control = await screen.findByRole(role, { name: new RegExp(`^${name}`) })
  // What follows may have to look something up first.
  await act(async () => {
    control.click()
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  })
}
