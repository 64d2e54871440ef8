import { act, render } from '@testing-library/react'
import { IntlProvider } from 'use-intl'
import { afterEach, beforeEach } from 'vitest'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Step } from '../../../src/exercises/plan'
import { OpenControls } from '../../../src/screens/session/OpenControls'
import { Pictured } from '../../../src/screens/session/Pictured'
import { Words } from '../../../src/screens/session/Words'
import { nothingRunning, WorldProvider, type Running, type World } from '../../../src/screens/world'
import { segmentOf } from '../../../src/session/session'
import { readyFor } from '../../../src/session/transition'
import { createSessionStore, type SessionStore } from '../../../src/stores/sessionStore'
import { createSettingsStore } from '../../../src/stores/settingsStore'
import cues from '../../../src/words/en/cues.json'
import exercises from '../../../src/words/en/exercises.json'
import first from '../../../src/words/en/first.json'
import words from '../../../src/words/en/session.json'
import { fakeBox, fakeSessionDevices, fakeText } from '../../fakes/fakeDevices'
import { fakeMotion } from '../../fakes/fakeMotion'

let browser: ReturnType<typeof fakeMotion>
beforeEach(() => {
  browser = fakeMotion()
})
afterEach(() => browser.restore())

/** What the browser has been given to move. */
export const motions = () => browser.motions()

/** A step under way, with its picture, its words and how it is left; time moves when told. */
export function shown(step: Step, more: Partial<Pick<World, 'stage'>> = {}) {
  const devices = fakeSessionDevices()
  const session = createSessionStore(readyFor(step), devices)
  const text = fakeText()
  const world: World = {
    settings: createSettingsStore(text),
    running: createStore<Running>()(() => ({ ...nothingRunning, session })),
    devices: {
      ...devices,
      text,
      box: fakeBox(),
      randomId: () => '7f8d2f0e-4a1b-4c3d-9e5f-0123456789ab',
      oneTab: { take: () => () => {}, elsewhere: () => Promise.resolve(false), whenFree: () => {} },
    },
    history: () => Promise.reject(new Error('not looked at here')),
    go: () => {},
    ...more,
  }
  session.getState().send({ type: 'start' })
  render(
    <IntlProvider locale="en" timeZone="UTC" messages={{ ...first, ...words, ...exercises, ...cues }}>
      <WorldProvider value={world}>
        <Shown store={session} />
      </WorldProvider>
    </IntlProvider>,
  )
  return {
    session,
    settings: world.settings,
    send: (happening: Parameters<ReturnType<SessionStore['getState']>['send']>[0]) =>
      act(() => session.getState().send(happening)),
    /** Passes time, every timer called when it is due. */
    pass: (ms: number) => act(() => devices.clock.advance(ms)),
  }
}

function Shown({ store }: { readonly store: SessionStore }) {
  const { session, present, send } = useStore(store)
  if (session.status !== 'playing' && session.status !== 'paused') return null
  const segment = segmentOf(session.course)
  if (!segment || !present) return null
  return (
    <>
      <Pictured store={store} session={session} segment={segment} />
      <Words session={session} segment={segment} present={present} />
      {segment.kind === 'open' && (
        <OpenControls cue={segment.cue} found={session.course.found} held={session.status === 'paused'} send={send} />
      )}
    </>
  )
}
