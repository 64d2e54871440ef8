import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answers } from '../../src/history/answers'
import { readyFor } from '../../src/session/transition'
import { createRunningBox } from '../../src/device/runningBox'
import { createKeeping } from '../../src/stores/keeping'
import { createSessionStore } from '../../src/stores/sessionStore'
import type { Fault } from '../fakes/fakeStorage'
import { fakeSessionDevices, fakeText } from '../fakes/fakeDevices'
import { keptWorld, type KeptWorld } from './kept/world'

// A device is full from some moment of a session on, each moment once, and is made room on afterwards. PLANT=1 forgets
// what was to be tried again, and has to be noticed.

const planted = process.env.PLANT !== undefined
const noticedWithinMs = 1_000

const full: Readonly<Record<string, readonly [Fault, 'transaction' | 'put']>> = {
  'at the end of a transaction': [{ kind: 'full', atCommit: false }, 'transaction'],
  'at a row': [{ kind: 'throws', name: 'QuotaExceededError' }, 'put'],
}

const rejections: unknown[] = []
const noticed = (cause: unknown) => void rejections.push(cause)
beforeAll(() => void process.on('unhandledRejection', noticed))
afterAll(() => void process.off('unhandledRejection', noticed))

const said: readonly Answers[] = [{ after: 4 }, { felt: 'bit' }, { word: 'rain' }, { note: 'Tea helped.' }]

/** A session from its start to what is said after it, which can be held up anywhere. */
function flowIn({ clock, patiently, storage, open }: KeptWorld) {
  const tab = open()
  const devices = { ...fakeSessionDevices(), clock, timer: clock }
  const session = createSessionStore(readyFor({ exercise: 'breathe/ext46', options: {} }), devices)
  const id = '00000000-0000-4000-9000-0000000000aa'
  const keeping = createKeeping(
    session,
    'now/breathe',
    {
      history: () => Promise.resolve(tab.history),
      keepHistory: () => true,
      box: createRunningBox({ timer: clock }),
      text: fakeText(),
      wallClock: devices.wallClock,
      randomId: () => id,
    },
    id,
  )
  const { send } = session.getState()
  const passing = (ms: number) => async () => clock.advance(ms)
  const ended = () =>
    patiently(
      (async () => {
        while (['under way', 'keeping'].includes(keeping.store.getState().status)) await new Promise(setImmediate)
      })(),
    )
  const steps = [
    async () => send({ type: 'start' }),
    passing(9_000),
    async () => send({ type: 'said', answers: { before: 7, scale: 'number' } }),
    async () => send({ type: 'easier' }),
    passing(9_000),
    async () => {
      send({ type: 'end' })
      await ended()
    },
    ...said.map((answers) => () => patiently(keeping.after.say(answers))),
  ]
  return { tab, session, keeping, id, steps, storage }
}

/** What it says to the person just now. */
const isSaid = ({ keeping, tab }: ReturnType<typeof flowIn>): boolean =>
  keeping.store.getState().status === 'failed' ||
  keeping.after.store.getState().status === 'failed' ||
  tab.history.getState().problem !== undefined

async function caseOf(from: number, [fault, call]: readonly [Fault, 'transaction' | 'put'], copyToo: boolean) {
  const world = keptWorld()
  const { clock, patiently, storage } = world
  const flow = flowIn(world)
  const found: string[] = []
  const keepsAtLast = flow.steps.length - said.length
  for (const [at, step] of flow.steps.entries()) {
    if (at === from) {
      storage().failAlways(fault, call)
      if (copyToo) world.folder.failFrom(1)
    }
    const beforeMs = clock.nowMs()
    await step()
    // Until the end nothing is to be kept but what can be picked up again: an exercise is not disturbed for that.
    if (at < from || at < keepsAtLast - 1) continue
    if (!isSaid(flow)) found.push(`step ${at}: nothing said`)
    if (clock.nowMs() - beforeMs > noticedWithinMs) found.push(`step ${at}: said late`)
  }
  if (flow.session.getState().session.status !== 'ended') found.push('the session did not end')
  storage().mend()
  world.folder.failFrom(0)
  if (!planted) {
    await patiently(flow.keeping.keep())
    await patiently(flow.keeping.after.retry())
    await patiently(flow.tab.history.getState().retry())
  }
  await patiently(flow.tab.database.settled())
  const next = world.open()
  await patiently(next.database.check())
  await patiently(next.history.getState().load())
  const record = next.history.getState().records.find((each) => each.id === flow.id)
  const wanted = Object.assign({ before: 7 }, ...said)
  for (const [name, value] of Object.entries(wanted))
    if (record === undefined || Reflect.get(record, name) !== value) found.push(`${name} lost`)
  world.close()
  return found
}

it('full at every write of a session, then freed: said at once, ended as ever, and nothing lost', async () => {
  const failed: string[] = []
  let cases = 0
  for (const [name, how] of Object.entries(full)) {
    for (const copyToo of [false, true]) {
      for (let from = 0; from < 10; from++) {
        const losses = await caseOf(from, how, copyToo)
        cases++
        if (losses.length > 0) failed.push(`${name}, from step ${from}, copy too: ${copyToo}: ${losses.join(', ')}`)
      }
    }
  }
  console.log(`every step, no seed: ${cases - failed.length} passed, ${failed.length} failed`)
  expect(failed).toEqual([])
  expect(rejections).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(40)
})
